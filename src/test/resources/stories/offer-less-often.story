# After four weeks of it the bot offers to ask less often, and does; a week at least lies between two offers.
at   2026-11-02 18:00 Europe/Berlin
given journal, mon wed fri at 20:00
wait until 20:00
bot  journal
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
tap  Did it
edits ✓ journal
     [Undo]
wait until 20:15
edits ✓ journal
quiet until 2026-11-04 19:59
wait until 20:00
bot  journal
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
tap  Did it
edits ✓ journal
     [Undo]
wait until 20:15
edits ✓ journal
quiet until 2026-11-06 19:59
wait until 20:00
bot  journal
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
tap  Did it
edits ✓ journal
     [Undo]
wait until 20:15
edits ✓ journal
quiet until 2026-11-09 19:59
wait until 20:00
bot  journal
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
tap  Did it
edits ✓ journal
     [Undo]
wait until 20:15
edits ✓ journal
quiet until 2026-11-11 19:59
wait until 20:00
bot  journal
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
tap  Did it
edits ✓ journal
     [Undo]
wait until 20:15
edits ✓ journal
quiet until 2026-11-13 19:59
wait until 20:00
bot  journal
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
tap  Did it
edits ✓ journal
     [Undo]
wait until 20:15
edits ✓ journal
quiet until 2026-11-16 19:59
wait until 20:00
bot  journal
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
tap  Did it
edits ✓ journal
     [Undo]
wait until 20:15
edits ✓ journal
quiet until 2026-11-18 19:59
wait until 20:00
bot  journal
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
tap  Did it
edits ✓ journal
     [Undo]
wait until 20:15
edits ✓ journal
quiet until 2026-11-20 19:59
wait until 20:00
bot  journal
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
tap  Did it
edits ✓ journal
     [Undo]
wait until 20:15
edits ✓ journal
quiet until 2026-11-23 19:59
wait until 20:00
bot  journal
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
tap  Did it
edits ✓ journal
     It has found its place. Leave it so, or a little more?
     [Leave it] [A little more]
     [Undo]
wait until 20:15
edits ✓ journal
     It has found its place. Leave it so, or a little more?
     [Leave it] [A little more]
quiet until 2026-11-25 19:59
wait until 20:00
bot  journal
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
tap  Did it
edits ✓ journal
     [Undo]
wait until 20:15
edits ✓ journal
quiet until 2026-11-27 19:59
wait until 20:00
bot  journal
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
tap  Did it
edits ✓ journal
     [Undo]
wait until 20:15
edits ✓ journal
quiet until 2026-11-30 19:59
wait until 20:00
bot  journal
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
tap  Did it
edits ✓ journal
     This one goes well. Leave my questions as they are, or fewer of them?
     [Leave it] [Ask less often]
     [Undo]
tap  Ask less often
toast From now on I ask Mon at 20:00. On other days, /did notes it.
edits ✓ journal
     [Undo]
wait until 20:15
edits ✓ journal
quiet until 2026-12-07 19:59
wait until 20:00
bot  journal
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]

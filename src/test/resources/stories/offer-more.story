# What sits well for eight of ten moments may become a little more; leaving it stands first.
at   2026-11-01 18:00 Europe/Berlin
given 4-7-8 breathing, 2 minutes, daily at 20:00
wait until 20:00
bot  4-7-8 breathing, 2 minutes
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
tap  Did it
edits ✓ 4-7-8 breathing, 2 minutes
     [Undo]
wait until 20:15
edits ✓ 4-7-8 breathing, 2 minutes
quiet until 2026-11-02 19:59
wait until 20:00
bot  4-7-8 breathing, 2 minutes
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
tap  Did it
edits ✓ 4-7-8 breathing, 2 minutes
     [Undo]
wait until 20:15
edits ✓ 4-7-8 breathing, 2 minutes
quiet until 2026-11-03 19:59
wait until 20:00
bot  4-7-8 breathing, 2 minutes
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
tap  Did it
edits ✓ 4-7-8 breathing, 2 minutes
     [Undo]
wait until 20:15
edits ✓ 4-7-8 breathing, 2 minutes
quiet until 2026-11-04 19:59
wait until 20:00
bot  4-7-8 breathing, 2 minutes
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
tap  Did it
edits ✓ 4-7-8 breathing, 2 minutes
     [Undo]
wait until 20:15
edits ✓ 4-7-8 breathing, 2 minutes
quiet until 2026-11-05 19:59
wait until 20:00
bot  4-7-8 breathing, 2 minutes
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
tap  Did it
edits ✓ 4-7-8 breathing, 2 minutes
     [Undo]
wait until 20:15
edits ✓ 4-7-8 breathing, 2 minutes
quiet until 2026-11-06 19:59
wait until 20:00
bot  4-7-8 breathing, 2 minutes
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
tap  Did it
edits ✓ 4-7-8 breathing, 2 minutes
     [Undo]
wait until 20:15
edits ✓ 4-7-8 breathing, 2 minutes
quiet until 2026-11-07 19:59
wait until 20:00
bot  4-7-8 breathing, 2 minutes
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
tap  Did it
edits ✓ 4-7-8 breathing, 2 minutes
     [Undo]
wait until 20:15
edits ✓ 4-7-8 breathing, 2 minutes
quiet until 2026-11-08 19:59
wait until 20:00
bot  4-7-8 breathing, 2 minutes
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
tap  Did it
edits ✓ 4-7-8 breathing, 2 minutes
     [Undo]
wait until 20:15
edits ✓ 4-7-8 breathing, 2 minutes
quiet until 2026-11-09 19:59
wait until 20:00
bot  4-7-8 breathing, 2 minutes
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
tap  Did it
edits ✓ 4-7-8 breathing, 2 minutes
     [Undo]
wait until 20:15
edits ✓ 4-7-8 breathing, 2 minutes
quiet until 2026-11-10 19:59
wait until 20:00
bot  4-7-8 breathing, 2 minutes
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
tap  Did it
edits ✓ 4-7-8 breathing, 2 minutes
     It has found its place. Leave it so, or a little more?
     [Leave it] [A little more]
     [Undo]
tap  A little more
edits ✓ 4-7-8 breathing, 2 minutes
     [Undo]
bot  It says “4-7-8 breathing, 2 minutes” now. What would it say with a little more, as the two of you would put it?
     [Enough for now]
me   4-7-8 breathing, 4 minutes
bot  From now on it says: 4-7-8 breathing, 4 minutes
wait until 20:15
edits ✓ 4-7-8 breathing, 4 minutes
quiet until 2026-11-11 19:59
wait until 20:00
bot  4-7-8 breathing, 4 minutes
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
tap  Did it
edits ✓ 4-7-8 breathing, 4 minutes
     [Undo]
wait until 20:15
edits ✓ 4-7-8 breathing, 4 minutes
quiet until 2026-11-12 19:59
wait until 20:00
bot  4-7-8 breathing, 4 minutes
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
tap  Did it
edits ✓ 4-7-8 breathing, 4 minutes
     [Undo]
wait until 20:15
edits ✓ 4-7-8 breathing, 4 minutes

# After two of three "not today" one offer stands below the answer, and none for a week.
at   2026-11-01 18:00 Europe/Berlin
given journal, daily at 20:00
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
quiet until 2026-11-02 19:59
wait until 20:00
bot  journal
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
tap  Not today
edits journal: okay, not today.
     [Something's in the way] [Undo]
wait until 20:15
edits journal: okay, not today.
     [Something's in the way]
quiet until 2026-11-03 19:59
wait until 20:00
bot  journal
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
tap  Not today
edits journal: okay, not today.
     Would a smaller version fit better, or another time? Leaving it is fine.
     [A smaller step] [Another time]
     [Leave it]
     [Something's in the way] [Undo]
tap  Another time
edits journal: okay, not today.
     [Something's in the way] [Undo]
bot  When would suit better? For example "evenings at 8", or a time by itself.
     [Enough for now]
me   9pm
edits ✓ journal, tried. Counts.
     [Undo]
bot  Then I'll ask every day at 21:00.

     Looking at it was practice too: it's noted as tried.
wait until 20:15
edits ✓ journal, tried. Counts.
quiet until 2026-11-04 20:59
wait until 21:00
bot  journal
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
tap  Not today
edits journal: okay, not today.
     [Something's in the way] [Undo]
wait until 21:15
edits journal: okay, not today.
     [Something's in the way]
quiet until 2026-11-05 20:59
wait until 21:00
bot  journal
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
tap  Not today
edits journal: okay, not today.
     [Something's in the way] [Undo]
wait until 21:15
edits journal: okay, not today.
     [Something's in the way]
quiet until 2026-11-06 20:59
wait until 21:00
bot  journal
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
tap  Not today
edits journal: okay, not today.
     [Something's in the way] [Undo]
wait until 21:15
edits journal: okay, not today.
     [Something's in the way]
quiet until 2026-11-07 20:59
wait until 21:00
bot  journal
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
tap  Not today
edits journal: okay, not today.
     [Something's in the way] [Undo]
wait until 21:15
edits journal: okay, not today.
     [Something's in the way]
quiet until 2026-11-08 20:59
wait until 21:00
bot  journal
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
tap  Not today
edits journal: okay, not today.
     [Something's in the way] [Undo]
wait until 21:15
edits journal: okay, not today.
     [Something's in the way]
quiet until 2026-11-09 20:59
wait until 21:00
bot  journal
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
tap  Not today
edits journal: okay, not today.
     [Something's in the way] [Undo]
wait until 21:15
edits journal: okay, not today.
     [Something's in the way]
quiet until 2026-11-10 20:59
wait until 21:00
bot  journal
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
tap  Not today
edits journal: okay, not today.
     Smaller, another time, or leave it as it is?
     [A smaller step] [Another time]
     [Leave it]
     [Something's in the way] [Undo]
wait until 21:15
edits journal: okay, not today.
     Smaller, another time, or leave it as it is?
     [A smaller step] [Another time]
     [Leave it]
     [Something's in the way]
quiet until 2026-11-11 20:59
wait until 21:00
bot  journal
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
tap  Not today
edits journal: okay, not today.
     [Something's in the way] [Undo]
wait until 21:15
edits journal: okay, not today.
     [Something's in the way]

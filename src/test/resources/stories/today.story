# What is on today, planned or not, with buttons that work.
at   2026-11-25 18:00 Europe/Berlin
given 4-7-8 breathing, weekdays at 20:00
me   /today
bot  Today, Wed 25 Nov
     4-7-8 breathing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
tap  Tiny step
edits Today, Wed 25 Nov
     ✓ 4-7-8 breathing, the tiny step
     [Undo]
given journal, sundays at 10
me   /today
bot  Today, Wed 25 Nov
     ✓ 4-7-8 breathing, the tiny step
     2 · journal
     [1 · Undo]
     [2 · Did it] [2 · Tiny step] [2 · Not today]
     [Later] [Something's in the way]
tap  2 · Did it
edits Today, Wed 25 Nov
     ✓ 4-7-8 breathing, the tiny step
     ✓ journal
     [1 · Undo]
     [2 · Undo]
quiet until 18:09
wait until 20:00
edits Today, Wed 25 Nov
     ✓ 4-7-8 breathing, the tiny step
edits Today, Wed 25 Nov
     ✓ 4-7-8 breathing, the tiny step
     ✓ journal

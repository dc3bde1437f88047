# One line a day, blank when unknown; the sum stands there once three planned days make one.
at   2026-11-22 18:00 Europe/Berlin
given 4-7-8 breathing, weekdays at 08:00
wait until 2026-11-23 08:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
me   did 2 min
reacts
wait until 08:10
edits ✓ 4-7-8 breathing — 2 min
me   /week
bot  Mon 23 Nov – Sun 29 Nov

     4-7-8 breathing
     Mon ✓ 2 min
     Tue
     Wed
     Thu
     Fri
     Sat
     Sun
     [Mon]
     [As a picture] [A dark one]

wait until 2026-11-24 08:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
tap  Tiny step
edits ✓ 4-7-8 breathing, the tiny step
     [Undo]
wait until 08:10
edits ✓ 4-7-8 breathing, the tiny step

wait until 2026-11-25 08:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
me   kinda
reacts
edits ✓ 4-7-8 breathing, tried. Counts.
     [Undo]
wait until 08:10
edits ✓ 4-7-8 breathing, tried. Counts.

wait until 2026-11-26 08:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]

wait until 2026-11-27 08:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
tap  Not today
edits 4-7-8 breathing: okay, not today.
     [Something's in the way] [Undo]
wait until 08:10
edits 4-7-8 breathing: okay, not today.
     [Something's in the way]

wait until 2026-11-28 12:00
me   did it
reacts
me   /week
bot  Mon 23 Nov – Sun 29 Nov

     4-7-8 breathing
     Mon ✓ 2 min
     Tue ✓ tiny
     Wed ✓ tried
     Thu
     Fri not today
     Sat ✓
     Sun
     3 of 5 planned — 1 tiny, 1 tried, 1 beyond the plan
     [Mon] [Tue] [Wed] [Thu] [Fri] [Sat]
     [As a picture] [A dark one]

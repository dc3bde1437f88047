# "Kinda" and "in my head" count as tried. A no is let go, with one quiet button and no question.
at   2026-11-23 18:00 Europe/Berlin
given 4-7-8 breathing, daily at 20:00
wait until 20:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
me   kinda
reacts
edits ✓ 4-7-8 breathing, tried. Counts.
     [Undo]
wait until 20:10
edits ✓ 4-7-8 breathing, tried. Counts.

wait until 2026-11-24 20:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
me   did it in my head
reacts
edits ✓ 4-7-8 breathing, tried. Counts.
     [Undo]
wait until 20:10
edits ✓ 4-7-8 breathing, tried. Counts.

wait until 2026-11-25 20:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
me   nope
reacts
edits 4-7-8 breathing: okay, not today.
     [Something's in the way] [Undo]
quiet until 20:09
wait until 20:10
edits 4-7-8 breathing: okay, not today.
     [Something's in the way]

# Any day can be changed without comment.
me   i lied, i didn't do it monday
reacts
edits 4-7-8 breathing: okay, not today.
     [Something's in the way] [Undo]
wait until 20:20
edits 4-7-8 breathing: okay, not today.
     [Something's in the way]
me   /week
bot  Mon 23 Nov – Sun 29 Nov

     4-7-8 breathing
     Mon not today
     Tue ✓ tried
     Wed not today
     Thu
     Fri
     Sat
     Sun
     1 of 3 planned — 1 tried
     [Mon] [Tue] [Wed]
     [As a picture] [A dark one]

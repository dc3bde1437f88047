# A corrected message corrects the entry, however often, and says nothing about it.
at   2026-11-25 18:00 Europe/Berlin
given 4-7-8 breathing, daily at 20:00
wait until 20:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
me   did it
reacts
wait until 20:03
edit did it | no
reacts
edits 4-7-8 breathing: okay, not today.
     [Something's in the way] [Undo]
edit no | tiny one
reacts
edits ✓ 4-7-8 breathing, the tiny step
     [Undo]
quiet until 20:10
me   /week
bot  Mon 23 Nov – Sun 29 Nov

     4-7-8 breathing
     Mon
     Tue
     Wed ✓ tiny
     Thu
     Fri
     Sat
     Sun
     [Mon] [Tue] [Wed]
     [As a picture] [A dark one]

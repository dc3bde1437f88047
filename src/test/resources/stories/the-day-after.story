# Words for another Day say once where they went, unless the person did.
at   2026-11-25 18:00 Europe/Berlin
given 4-7-8 breathing, daily at 21:30
wait until 21:30
bot  4-7-8 breathing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
wait until 2026-11-26 09:00
me   did it
reacts
bot  Put on Wed 25 Nov.
me   did it on monday
reacts
me   /did yesterday
reacts
me   didn't do it yesterday
reacts
edits 4-7-8 breathing: okay, not today.
     [Something's in the way] [Undo]
me   /week
bot  Mon 23 Nov – Sun 29 Nov

     4-7-8 breathing
     Mon ✓
     Tue
     Wed not today
     Thu
     Fri
     Sat
     Sun
     [Mon] [Tue] [Wed] [Thu]
     [As a picture] [A dark one]

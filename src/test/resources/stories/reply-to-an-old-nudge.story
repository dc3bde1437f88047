# A reply belongs to the Day of the nudge it answers, whenever it comes.
at   2026-11-23 18:00 Europe/Berlin
given 4-7-8 breathing, daily at 20:00 after coffee
wait until 20:00
bot  After coffee: 4-7-8 breathing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
wait until 2026-11-24 20:00
bot  After coffee: 4-7-8 breathing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
tap  Did it
edits ✓ 4-7-8 breathing
     [Undo]
wait until 20:10
edits ✓ 4-7-8 breathing
wait until 2026-11-25 20:00
bot  After coffee: 4-7-8 breathing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
tap  Did it
edits ✓ 4-7-8 breathing
     [Undo]
wait until 20:10
edits ✓ 4-7-8 breathing
wait until 2026-11-26 12:00
reply After coffee | did it
reacts
me   /week
bot  Mon 23 Nov – Sun 29 Nov

     4-7-8 breathing
     Mon ✓
     Tue ✓
     Wed ✓
     Thu
     Fri
     Sat
     Sun
     3 of 3 planned
     [Mon] [Tue] [Wed] [Thu]
     [As a picture] [A dark one]

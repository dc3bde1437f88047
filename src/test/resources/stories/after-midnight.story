# The Day ends at three in the morning: a "did it" at 00:40 is the evening's.
at   2026-11-25 18:00 Europe/Berlin
given 4-7-8 breathing, daily at 21:30
wait until 21:30
bot  4-7-8 breathing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
wait until 2026-11-26 00:40
me   did it
reacts
me   /week
bot  Mon 23 Nov – Sun 29 Nov

     4-7-8 breathing
     Mon
     Tue
     Wed ✓
     Thu
     Fri
     Sat
     Sun
     [Mon] [Tue] [Wed]
     [As a picture] [A dark one]

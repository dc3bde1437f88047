# A check-in in the same message is noted, without a sign: no emoji, no other word.
at   2026-11-25 18:00 Europe/Berlin
given 4-7-8 breathing, daily at 20:00
wait until 20:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
me   did it and i still want to die
bot  I'm glad you said it…
     Are you having thoughts of ending your life?
     [Yes] [Not sure]
     […]
wait until 20:10
edits ✓ 4-7-8 breathing
me   keep
bot  There's nothing waiting to be kept. Words after "did it" can be: say them, then "keep".
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

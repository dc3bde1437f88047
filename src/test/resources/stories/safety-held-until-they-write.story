# While nudges wait, none is sent, and none is sent later. Writing anything brings them back.
at   2026-11-25 18:00 Europe/Berlin
given 4-7-8 breathing, daily at 20:00
wait until 18:30
me   I want to die
bot  I'm glad you said it…
     Are you having thoughts of ending your life?
     [Yes] [Not sure]
     […]
quiet until 2026-11-27 21:00
me   /today
bot  Today, Fri 27 Nov
     4-7-8 breathing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
wait until 2026-11-28 20:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
me   /week
bot  Mon 23 Nov – Sun 29 Nov

     4-7-8 breathing
     Mon
     Tue
     Wed
     Thu
     Fri
     Sat
     Sun
     [Mon] [Tue] [Wed] [Thu] [Fri] [Sat]
     [As a picture] [A dark one]

# Minutes are noted. Words beside a check-in are kept only if the person says so.
at   2026-11-25 18:00 Europe/Berlin
given 4-7-8 breathing, daily at 20:00
wait until 20:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
me   did 5 min, calmer afterwards
reacts
me   keep
bot  Before I keep your own words: they're stored encrypted on my host's machine, a note for 90 days, a session line until you take it off.
     My host holds the key and could read them. Nobody else here can. I ask this once.
     [Keep them]
     [Don't keep them]
me   what
bot  A tap below is easiest here; the same words typed work too.
     [Keep them]
     [Don't keep them]
me   yes
reacts
me   keep
bot  There's nothing waiting to be kept. Words after "did it" can be: say them, then "keep".
me   /week
bot  Mon 23 Nov – Sun 29 Nov

     4-7-8 breathing
     Mon
     Tue
     Wed ✓ 5 min
     Thu
     Fri
     Sat
     Sun
     [Mon] [Tue] [Wed]
     [As a picture] [A dark one]

# Saying it again takes nothing back that was said with it.
at   2026-11-25 18:00 Europe/Berlin
given body scan, daily at 18:30
wait until 18:30
bot  body scan
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
me   did 5 min
reacts
me   did it
reacts
me   /week
bot  Mon 23 Nov – Sun 29 Nov

     body scan
     Mon
     Tue
     Wed ✓ 5 min
     Thu
     Fri
     Sat
     Sun
     [Mon] [Tue] [Wed]
     [As a picture] [A dark one]

# /did notes what nobody asked about.
at   2026-11-25 18:00 Europe/Berlin
given journal, only when i say
me   /did
reacts
me   /did yesterday
reacts
me   /did 10 min
reacts
me   /week
bot  Mon 23 Nov – Sun 29 Nov

     journal
     Mon
     Tue ✓
     Wed ✓ 10 min
     Thu
     Fri
     Sat
     Sun
     [Mon] [Tue] [Wed]
     [As a picture] [A dark one]

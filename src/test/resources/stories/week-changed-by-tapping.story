# A week stands in one message: earlier weeks, a day of it and every entry change it in place.
at   2026-11-18 17:00 Europe/Berlin
given journal, wednesdays at 20:00
given walk, wednesdays at 12:00 and 18:00
wait until 18:00
bot  walk
     […]
tap  Not today
edits …
     […]
wait until 20:00
edits …
     […]
bot  journal
     […]
tap  Did it
edits …
     […]
wait until 2026-11-24 07:00
edits …
me   /week
bot  Mon 23 Nov – Sun 29 Nov

     journal
     Mon
     Tue
     Wed
     Thu
     Fri
     Sat
     Sun

     walk
     Mon
     Tue
     Wed
     Thu
     Fri
     Sat
     Sun
     [Mon] [Tue]
     [←]
     [As a picture] [A dark one]
me   /week
bot  Nothing has changed since 07:00; your week stands above.
tap  ←
edits Mon 16 Nov – Sun 22 Nov

     journal
     Mon
     Tue
     Wed ✓
     Thu
     Fri
     Sat
     Sun

     walk
     Mon
     Tue
     Wed not today
     Thu
     Fri
     Sat
     Sun
     [Mon] [Tue] [Wed] [Thu] [Fri] [Sat] [Sun]
     [→]
     [As a picture] [A dark one]
tap  Wed
edits Wed 18 Nov
     journal: ✓
     walk, 18:00: not today
     [journal]
     [walk, 18:00]
     [Back]
tap  walk, 18:00
edits Wed 18 Nov
     walk, 18:00: not today
     [Did it] [Tiny step] [Tried]
     [Rest] [Not today]
     [Leave blank]
     [Back]
tap  Tiny step
edits ✓ walk, the tiny step
     [Undo]
edits Wed 18 Nov
     journal: ✓
     walk, 18:00: ✓ tiny
     [journal]
     [walk, 18:00]
     [Back]
tap  Back
edits Mon 16 Nov – Sun 22 Nov

     journal
     Mon
     Tue
     Wed ✓
     Thu
     Fri
     Sat
     Sun

     walk
     Mon
     Tue
     Wed ✓ tiny
     Thu
     Fri
     Sat
     Sun
     [Mon] [Tue] [Wed] [Thu] [Fri] [Sat] [Sun]
     [→]
     [As a picture] [A dark one]
tap  →
edits Mon 23 Nov – Sun 29 Nov

     journal
     Mon
     Tue
     Wed
     Thu
     Fri
     Sat
     Sun

     walk
     Mon
     Tue
     Wed
     Thu
     Fri
     Sat
     Sun
     [Mon] [Tue]
     [←]
     [As a picture] [A dark one]

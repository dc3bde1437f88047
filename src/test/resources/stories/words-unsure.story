# Words that could mean several things are asked about, with buttons, before anything is noted.
at   2026-11-25 18:00 Europe/Berlin
given 4-7-8 breathing, daily at 20:00
wait until 20:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
me   maybe later or maybe i did
bot  I'm not sure I read that right. Which is closest?
     [Did it] [Tiny step]
     [Tried] [Not today]
     [Later] [Leave it]
me   doing it in a bit
bot  When suits? A time like "8" or "after dinner" works too.
     [In 30 min] [In 2 h] [Tonight]
     [Leave it]
me   blorb
bot  I understand short things best: "did it", "tiny one", "not today", "later", "it's too much". /today shows the buttons, /help the rest.
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
     [Mon] [Tue] [Wed]
     [As a picture] [A dark one]

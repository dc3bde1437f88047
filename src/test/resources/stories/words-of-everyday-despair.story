# Plain grumbling is no alarm.
at   2026-11-25 18:00 Europe/Berlin
given worksheet, daily at 20:00
wait until 20:00
bot  worksheet
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
me   this worksheet is killing me lol
bot  I understand short things best: "did it", "tiny one", "not today", "later", "it's too much". /today shows the buttons, /help the rest.
me   so stressed
bot  I understand short things best: "did it", "tiny one", "not today", "later", "it's too much". /today shows the buttons, /help the rest.
quiet until 2026-11-26 19:59

# Plain grumbling is no alarm.
at   2026-11-25 18:00 Europe/Berlin
given worksheet, daily at 20:00
wait until 20:00
bot  worksheet
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
me   this worksheet is killing me lol
bot  “this worksheet is killing me lol”. I hear you.
     [A smaller step]
     [Later]
     [Onto my session list]
     [Keep this for my session]
     [Enough for now]
tap  Enough for now
bot  Enough for now, then. That's fine.
quiet until 2026-11-26 19:59

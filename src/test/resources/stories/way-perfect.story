# It has to be right: a rough one on purpose, and quiet until it is over.
at   2026-11-25 18:00 Europe/Berlin
given worksheet, daily at 20:00
wait until 20:00
bot  worksheet
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
tap  Something's in the way
bot  What's in the way? One tap is enough, your own words are welcome.
     [It slipped my mind] [No time]
     […]
tap  It has to be right
bot  It wants to be done right, and that makes it heavy.
     [A rough one, 2 minutes]
     [A smaller step]
     [Rest today]
     [Enough for now]
tap  A rough one, 2 minutes
edits worksheet: I'll look in at 20:02.
     [Did it] [Tiny step]
     [Undo]
bot  A rough one on purpose, two minutes. I'll be quiet till then.
wait until 20:01
wait until 20:03
bot  worksheet
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
tap  Did it
edits ✓ worksheet
     [Undo]
wait until 20:20
edits ✓ worksheet
edits ✓ worksheet
quiet until 2026-11-26 19:59

# What is in the way is heard in a sentence; one small thing is offered, and leaving it is as good.
at   2026-11-25 18:00 Europe/Berlin
given worksheet, daily at 20:00
wait until 20:00
bot  worksheet
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
me   ugh i can't
bot  It's a lot to carry right now.
     [A smaller step]
     [Rest today]
     [Onto my session list]
     [Keep this for my session]
     [Enough for now]
tap  Enough for now
bot  Enough for now, then. That's fine.
me   this is pointless
bot  Fair. You're not convinced it helps.
     [Onto my session list]
     [Drop it for now]
     [Leave it]
     [Keep this for my session]
     [Enough for now]
tap  Enough for now
bot  All right. I leave it at that.
me   /stuck
bot  What's in the way? …
     [It slipped my mind] [No time]
     […]
me   my sister is visiting
bot  “my sister is visiting”. I hear you.
     [A smaller step]
     [Later]
     [Onto my session list]
     [Keep this for my session]
     [Enough for now]
tap  Later
bot  When suits? A time like "8" or "after dinner" works too.
     [In 30 min] [In 2 h] [Tonight]
     [Leave it]
tap  In 30 min
edits worksheet: I'll look in at 20:30.
     [Did it] [Tiny step]
     [Undo]
bot  I'll look in at 20:30.
quiet until 20:29
wait until 20:31
bot  worksheet
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
tap  Something's in the way
bot  What's in the way? …
     [It slipped my mind] [No time]
     […]
me   tired but did it
reacts

# Once it is practised, nothing is offered for today any more.
me   /stuck
bot  What's in the way? …
     [It slipped my mind] [No time]
     […]
tap  No energy
bot  There isn't much left in the tank.
     [A smaller step]
     [Onto my session list]
     [Enough for now]

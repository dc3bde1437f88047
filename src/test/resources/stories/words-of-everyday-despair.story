# Plain grumbling is no alarm.
at   2026-11-25 18:00 Europe/Berlin
given worksheet, daily at 20:00
wait until 20:00
bot  worksheet
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
me   this worksheet is killing me lol
bot  What's in the way? One tap is enough, your own words are welcome.
     [It slipped my mind] [No time]
     [I'm not sure what to do] [I don't see the point]
     [It touches something sore] [It has to be right]
     [I feel ashamed about it] [It's too much]
     [No energy] [It doesn't fit my life]
     [It makes things worse] [Something else]
     [I'd rather not say]
     [Enough for now]
tap  Enough for now
bot  Enough for now, then. That's fine.
quiet until 2026-11-26 19:59

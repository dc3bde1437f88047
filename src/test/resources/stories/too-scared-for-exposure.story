# An exact practice is never made smaller; trying it counts.
at   2026-11-25 18:00 Europe/Berlin
given exposure: bus ride, daily at 18:30
wait until 18:30
bot  exposure: bus ride
     [Did it]
     [Later] [Not today]
     [Something's in the way]
me   too scared to do the exposure
bot  What's in the way? One tap is enough, your own words are welcome.
     [It slipped my mind] [No time]
     [I'm not sure what to do] [I don't see the point]
     [It touches something sore] [It has to be right]
     [I feel ashamed about it] [It's too much]
     [No energy] [It doesn't fit my life]
     [It makes things worse] [Something else]
     [I'd rather not say]
     [Enough for now]
tap  It touches something sore
bot  It comes close to something that hurts.
     [I tried, that's it] [Later]
     [Enough for now]
tap  I tried, that's it
edits ✓ exposure: bus ride, tried. Counts.
     [Undo]
bot  Tried counts. Noted.
forge n1:1:0:TINY_STEP
quiet
me   /today
bot  Today, Wed 25 Nov
     ✓ exposure: bus ride, tried. Counts.
     [Undo]

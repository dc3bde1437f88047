# What is in the way is heard in a sentence; one small thing is offered, and leaving it is as good.
at   2026-11-25 18:00 Europe/Berlin
given worksheet, daily at 20:00
wait until 20:00
bot  worksheet
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
me   ugh i can't
bot  What's in the way? One tap is enough, your own words are welcome.
     [It slipped my mind] [No time]
     [I'm not sure what to do] [I don't see the point]
     [It touches something sore] [It has to be right]
     [I feel ashamed about it] [It's too much]
     [No energy] [It doesn't fit my life]
     [It makes things worse] [Something else]
     [I'd rather not say]
     [Enough for now]
tap  It's too much
bot  It's a lot to carry right now.
     [I tried, that's it] [Later]
     [Enough for now]
tap  Enough for now
bot  Then it rests for today. That's fine.
me   this is pointless
bot  What's in the way? One tap is enough, your own words are welcome.
     [It slipped my mind] [No time]
     […]
me   my sister is visiting
bot  Something of its own, then.
     [I tried, that's it] [Later]
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
bot  What's in the way? One tap is enough, your own words are welcome.
     [It slipped my mind] [No time]
     […]
me   did it
reacts

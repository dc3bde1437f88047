# Too much: the step becomes smaller, in the person's own words, and the next nudge shows it.
at   2026-11-25 18:00 Europe/Berlin
given journal, daily at 20:00
wait until 20:00
bot  journal
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
me   it's too much
bot  It's a lot to carry right now.
     [A smaller step]
     [Rest today]
     [Onto my session list]
     [Keep this for my session]
     [Enough for now]
tap  A smaller step
bot  What would be small enough on a day like this?
     [Write three sentences]
     [Record one short voice note]
     [Enough for now]
me   one word
edits ✓ journal, tried. Counts.
     [Undo]
bot  From now on the tiny step is: one word

     Looking at it was practice too: it's noted as tried.
wait until 20:15
edits ✓ journal, tried. Counts.
quiet until 2026-11-26 19:59
wait until 20:00
bot  journal
     Tiny step: one word
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
me   it's too much
bot  That's a lot at once.
     [The tiny step]
     [A smaller step]
     [Rest today]
     [Keep this for my session]
     [Enough for now]
tap  A smaller step
bot  What's the smallest version that would count?
     [Enough for now]
me   did it
reacts 👌

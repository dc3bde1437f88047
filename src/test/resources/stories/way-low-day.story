# On a low day the tiny step is all that is asked about, in every practice; the next day is as planned.
at   2026-11-25 07:00 Europe/Berlin
given 4-7-8 breathing, daily at 8:00
me   /new journal, daily at 20:00
bot  journal
     When: every day at 20:00
     Kind: Journaling

     Does this look right?
     [Looks right] [Change]
tap  Change
bot  Which part?
     [The words] [When]
     [The tiny step] [The moment]
     [The kind]
     [The if-then] [How sure]
     [The lock screen] [Back]
tap  The tiny step
bot  What would be the smallest version that counts? On a hard day, that one is enough.
     [Write three sentences]
     [Record one short voice note]
     [Skip]
me   one sentence
bot  journal
     When: every day at 20:00
     Kind: Journaling
     Tiny step: one sentence

     Does this look right?
     [Looks right] [Change]
tap  Looks right
bot  It's set. I'll first ask on Wed 25 Nov, 20:00. Until then, quiet.
wait until 08:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
tap  Something's in the way
bot  What's in the way? One tap is enough, your own words are welcome.
     [It slipped my mind] [No time]
     […]
tap  No energy
bot  There isn't much left in the tank.
     [A smaller step]
     [Start now, 2 minutes]
     [Rest today]
     [Enough for now]
tap  A smaller step
bot  What would be small enough on a day like this?
     [One round]
     [Name one thing you see]
     [Enough for now]
me   one breath
edits ✓ 4-7-8 breathing, tried. Counts.
     [Undo]
bot  From now on the tiny step is: one breath

     Looking at it was practice too: it's noted as tried.
me   /stuck
bot  What's in the way? One tap is enough, your own words are welcome.
     [It slipped my mind] [No time]
     […]
tap  No energy
bot  You're running on very little today.
     [Low day: tiny steps only]
     [Start now, 2 minutes]
     [Rest today]
     [Enough for now]
tap  Low day: tiny steps only
bot  Then today is a low day: I ask about nothing but tiny steps. Tomorrow goes by the plan.
wait until 08:15
edits ✓ 4-7-8 breathing, tried. Counts.
quiet until 19:59
wait until 20:00
bot  journal, a low day. The tiny step is all of it: one sentence
     [Tiny step]
     [Later] [Not today]
     [Something's in the way]
tap  Tiny step
edits ✓ journal, the tiny step
     [Undo]
wait until 20:15
edits ✓ journal, the tiny step
wait until 2026-11-26 08:00
bot  4-7-8 breathing
     Tiny step: one breath
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]

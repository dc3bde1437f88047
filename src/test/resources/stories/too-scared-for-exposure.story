# An exact practice is never made smaller; trying it counts.
at   2026-11-25 18:00 Europe/Berlin
given exposure: bus ride, daily at 18:30
wait until 18:30
bot  exposure: bus ride
     [Did it]
     [Later] [Not today]
     [Something's in the way]
me   too scared to do the exposure
bot  It comes close to something that hurts.
     Today, or another day?
     [Same step, new time]
     [I tried, that's it]
     [Tell my therapist]
     [Keep this for my session]
     [Stop for today]
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

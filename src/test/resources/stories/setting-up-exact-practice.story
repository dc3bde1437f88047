# Exposure stays as the therapist set it: no tiny step is asked for, offered or counted.
at   2026-11-25 18:00 Europe/Berlin
given sit outside for a minute, sundays at 10
me   /new exposure: bus ride
bot  This kind stays exactly as your therapist set it. I won't make it smaller, bigger or different.
     Is there an everyday moment it could follow? …
     [Skip] [To the card]
me   after work
bot  When would you like me to ask? …
     [Don't ask me, I'll tell you]
     [Skip] [To the card]
me   tue thu 18:30
bot  What could get in the way on a normal day? …
     [Skip] [To the card]
me   rush hour
bot  If this happens: rush hour
     What would you do then?
     [Skip] [To the card]
me   i take the next bus
bot  How sure are you that this fits into your week, from 0 to 10?
     [0] [1] [2] [3] [4] [5]
     [6] [7] [8] [9] [10]
     [Skip] [To the card]
tap  4
bot  4 is honest, thank you. Would something smaller fit better, or another time? Keeping it as it is works too.
     [Another time] [Keep it anyway]
me   smaller
bot  A tap below is easiest here; the same words typed work too.
     [Another time] [Keep it anyway]
tap  Keep it anyway
bot  When I ask, this shows on your lock screen: "exposure: bus ride". …
     [Its name is fine]
tap  Its name is fine
bot  exposure: bus ride
     When: Tue, Thu at 18:30
     Moment: after work
     Kind: Exposure
     Stays exactly as your therapist set it.
     If rush hour: i take the next bus
     How sure: 4 of 10
     Does this look right?
     [Looks right] [Change]
tap  Change
bot  Which part?
     [The words] [When]
     [The kind] [The moment]
     [The if-then] [How sure]
     [The lock screen] [Back]
tap  Back
bot  exposure: bus ride
     When: Tue, Thu at 18:30
     Moment: after work
     Kind: Exposure
     Stays exactly as your therapist set it.
     If rush hour: i take the next bus
     How sure: 4 of 10
     Does this look right?
     [Looks right] [Change]
tap  Looks right
bot  It's set. …Thu 26 Nov, 18:30…
quiet until 2026-11-26 18:29
wait until 18:30
bot  After work: exposure: bus ride
     [Did it]
     [Later] [Not today]
     [Something's in the way]

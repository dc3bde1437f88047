# Every question skipped. What was never said is not on the card, and nobody asks unasked.
at   2026-11-25 18:00 Europe/Berlin
given sit outside for a minute, sundays at 10
me   /new drink water slowly
bot  Does it belong to one of these? …
     [Thoughts] [Writing]
     [Body and breath] [Doing and noticing]
     [As my therapist set it] [Something else]
     [Skip] [To the card]
tap  Skip
bot  What would be the smallest version that counts? …
     [The first two minutes of it]
     [The smallest piece that feels doable]
     [Skip] [To the card]
tap  Skip
bot  Is there an everyday moment it could follow? …
     [After coffee]
     [After brushing my teeth]
     [Before bed]
     [Skip] [To the card]
tap  Skip
bot  When would you like me to ask? …
     [Don't ask me, I'll tell you]
     [Skip] [To the card]
tap  Skip
bot  What could get in the way on a normal day? …
     [Skip] [To the card]
tap  Skip
bot  How sure are you that this fits into your week, from 0 to 10?
     [0] [1] [2] [3] [4] [5]
     [6] [7] [8] [9] [10]
     [Skip] [To the card]
tap  Skip
bot  When I ask, this shows on your lock screen: "drink water slowly". …
     [Its name is fine]
tap  Its name is fine
bot  drink water slowly
     When: you tell me; I don't ask

     Does this look right?
     [Looks right] [Change]
     [Ask my therapist]
tap  Ask my therapist
bot  …session…“drink water slowly: what exactly, when, where, how often and for how long?”

     drink water slowly
     When: you tell me; I don't ask

     Does this look right?
     [Looks right] [Change]
tap  Looks right
bot  It's set. I won't ask; tell me with "did it" or /did whenever it happens.
quiet until 2026-11-29 09:59

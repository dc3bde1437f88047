# What is done when an occasion comes has no clock: none is asked for, and one is set on request.
at   2026-11-25 18:00 Europe/Berlin
given sit outside for a minute, sundays at 10
me   /new defusion
bot  What would be the smallest version that counts? …
     [Say once: I'm having the thought that…]
     [Skip] [To the card]
tap  Say once: I'm having the thought that…
bot  Is there an everyday moment it could follow? …
     [When a hard thought shows up]
     [Skip] [To the card]
tap  When a hard thought shows up
bot  What could get in the way on a normal day? …
     [Skip] [To the card]
tap  To the card
bot  defusion
     When: as it comes; I note it whenever you say so
     Moment: When a hard thought shows up
     Kind: Defusion, values (ACT)
     Tiny step: Say once: I'm having the thought that…

     Does this look right?
     [Looks right] [Change]
tap  Looks right
bot  It's set. I won't ask; tell me with "did it" or /did whenever it happens.
quiet until 2026-11-28 23:00
me   /new one distress tolerance skill
bot  What would be the smallest version that counts? …
     […]
tap  To the card
bot  one distress tolerance skill
     When: as it comes; I note it whenever you say so
     Kind: Coping skill (DBT)

     Does this look right?
     [Looks right] [Change]
tap  Change
bot  Which part?
     […]
tap  When
bot  When would you like me to ask? …
     […]
me   daily at 8
bot  one distress tolerance skill
     When: every day at 08:00
     Kind: Coping skill (DBT)

     Does this look right?
     [Looks right] [Change]
tap  Looks right
bot  It's set. …Sun 29 Nov, 08:00…

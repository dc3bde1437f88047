# Nobody is asked in the shower, at the wheel or in the middle of a fight: the nudge comes before.
at   2026-11-25 18:00 Europe/Berlin
given sit outside for a minute, sundays at 10
me   /new 5-4-3-2-1 in the shower, daily at 7
bot  5-4-3-2-1 in the shower
     When: every day at 07:00
     Moment: before the shower; I ask before, never during
     Kind: Breathing, grounding
     Calm-time practice counts. Never at the wheel; if things get worse, leave it and say "worse".

     Does this look right?
     [Looks right] [Change]
me   daily at 6:30 after the shower
bot  5-4-3-2-1 in the shower
     When: every day at 06:30
     Moment: after the shower
     Kind: Breathing, grounding
     Calm-time practice counts. Never at the wheel; if things get worse, leave it and say "worse".

     Does this look right?
     [Looks right] [Change]
tap  Change
bot  Which part?
     […]
tap  The moment
bot  Is there an everyday moment it could follow? …
     [Before driving off]
     [Before the shower]
     [Before bed]
     [Skip]
me   while driving to work
bot  I ask before, never during: before driving off.

     5-4-3-2-1 in the shower
     When: every day at 06:30
     Moment: before driving off
     …
     [Looks right] [Change]
tap  Looks right
bot  It's set. …Thu 26 Nov, 06:30…
me   /new box breathing
bot  What would be the smallest version that counts? …
     […]
tap  Skip
bot  Is there an everyday moment it could follow? …
     […]
me   on my commute
bot  I ask before, never during: before setting off.

     When would you like me to ask? …
     […]
me   weekdays at 7:40 during my commute
bot  What could get in the way on a normal day? …
     […]
tap  To the card
bot  box breathing
     When: weekdays at 07:40
     Moment: before setting off
     Kind: Breathing, grounding
     …
     [Looks right] [Change]
me   /cancel
bot  Left as it was.
me   /new say how i feel, sundays at 11 during an argument
bot  say how i feel
     When: Sun at 11:00
     Moment: before a hard talk; I ask before, never during

     Does this look right?
     [Looks right] [Change]
tap  Looks right
bot  It's set. …Sun 29 Nov, 11:00…
quiet until 2026-11-26 06:29
wait until 06:30
bot  Before driving off: 5-4-3-2-1 in the shower
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]

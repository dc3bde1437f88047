# Three times a day are kept as they are; of more, the card says how many are asked about.
at   2026-11-25 18:00 Europe/Berlin
given sit outside for a minute, sundays at 10
me   /new box breathing, daily at 8, 13 and 21
bot  box breathing
     When: every day at 08:00, 13:00 and 21:00
     Kind: Breathing, grounding
     Calm-time practice counts. Never at the wheel; if things get worse, leave it and say "worse".

     Does this look right?
     [Looks right] [Change]
me   daily at 8, 11, 14 and 17
bot  box breathing
     When: every day at 08:00, 11:00, 14:00 and 17:00
     I ask 3 times a day at most; the others are yours to tell.
     Kind: Breathing, grounding
     Calm-time practice counts. Never at the wheel; if things get worse, leave it and say "worse".

     Does this look right?
     [Looks right] [Change]

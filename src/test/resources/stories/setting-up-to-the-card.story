# The card is one tap away from every question, and a time typed there is understood.
at   2026-11-25 18:00 Europe/Berlin
given sit outside for a minute, sundays at 10
me   /new journal
bot  What would be the smallest version that counts? …
     [Write three sentences]
     [Record one short voice note]
     [Skip] [To the card]
tap  To the card
bot  journal
     When: you tell me; I don't ask
     Kind: Journaling

     Does this look right?
     [Looks right] [Change]
     [Ask my therapist]
me   daily at 7:30
bot  journal
     When: every day at 07:30
     Kind: Journaling

     Does this look right?
     [Looks right] [Change]
me   mumble
bot  Looks right keeps it, Change opens any line. Typing another time, like "weekdays at 9", works too.
     [Looks right] [Change]
tap  Looks right
bot  It's set. …Thu 26 Nov, 07:30…

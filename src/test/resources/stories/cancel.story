# /cancel leaves what is in the middle, and nothing of it is kept.
at   2026-11-25 18:00 Europe/Berlin
given 4-7-8 breathing, daily at 20:00
me   /new journal
bot  What would be the smallest version that counts? …
     [Write three sentences]
     [Record one short voice note]
     [Skip] [To the card]
me   one line
bot  Is there an everyday moment it could follow? …
     [Before bed]
     [Skip] [To the card]
me   /cancel
bot  Left as it was.
me   /today
bot  Today, Wed 25 Nov
     4-7-8 breathing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]

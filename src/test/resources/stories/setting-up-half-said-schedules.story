# What was understood of a schedule is kept, and the rest is asked for.
at   2026-11-25 18:00 Europe/Berlin
given sit outside for a minute, sundays at 10
me   /new PMR
bot  What would be the smallest version that counts? …
     [Give it one minute]
     [Let go of one muscle group]
     [Skip] [To the card]
tap  Skip
bot  Is there an everyday moment it could follow? …
     [After work]
     [Before bed]
     [Skip] [To the card]
tap  Skip
bot  When would you like me to ask? …
     [Don't ask me, I'll tell you]
     [Skip] [To the card]
me   sometimes
bot  I couldn't read a time in that. Days and a time work best, like "weekdays at 8" or "sundays 10:30".
     [Don't ask me, I'll tell you]
     [Skip] [To the card]
me   3x a week
bot  Which days would suit? For example "mon wed fri".
     [Skip] [To the card]
me   mon wed sat
bot  Good: Mon, Wed, Sat. At what time?
     [Skip] [To the card]
me   half past seven in the evening
bot  What could get in the way on a normal day? …
     [Skip] [To the card]
tap  To the card
bot  PMR
     When: Mon, Wed, Sat at 19:30
     Kind: Relaxation
     If it makes things worse, leaving it is fine: say "worse".

     Does this look right?
     [Looks right] [Change]

# What comes up by itself needs days in between: a plan for every day is answered with the reason,
# and asked for other days. What else was said is kept.
at   2026-11-25 18:00 Europe/Berlin
given sit outside for a minute, sundays at 10
me   /new dream journal, daily at 7 after waking up
bot  I don't plan this one for every day: what comes up by itself needs days in between. Three to five a week are usual.
     Which days would suit? For example "mon wed fri".
     [Skip]
me   every day
bot  I don't plan this one for every day: what comes up by itself needs days in between. Three to five a week are usual.
     Which days would suit? For example "mon wed fri".
     [Skip]
me   hm
bot  I couldn't read a time in that. …
     […]
me   mon wed fri
bot  dream journal
     When: Mon, Wed, Fri at 07:00
     Moment: after waking up
     Kind: Dreams and patterns

     Does this look right?
     [Looks right] [Change]
me   daily at 6:30
bot  I don't plan this one for every day: what comes up by itself needs days in between. Three to five a week are usual.
     Which days would suit? For example "mon wed fri".
     [Skip]
me   every other day
bot  dream journal
     When: every other day at 06:30
     Moment: after waking up
     Kind: Dreams and patterns

     Does this look right?
     [Looks right] [Change]
me   every 1 day at 8
bot  I don't plan this one for every day: what comes up by itself needs days in between. Three to five a week are usual.
     Which days would suit? For example "mon wed fri".
     [Skip]
tap  Skip
bot  dream journal
     When: every other day at 06:30
     Moment: after waking up
     Kind: Dreams and patterns

     Does this look right?
     [Looks right] [Change]
tap  Looks right
bot  It's set. …06:30…
me   /new dreams
bot  What would be the smallest version that counts? …
     [Write three sentences]
     [Skip] [To the card]
tap  Write three sentences
bot  Is there an everyday moment it could follow? …
     [After waking up]
     [Before bed]
     [Skip] [To the card]
tap  Before bed
bot  When would you like me to ask? …
     […]
me   every day
bot  I don't plan this one for every day: what comes up by itself needs days in between. Three to five a week are usual.
     Which days would suit? For example "mon wed fri".
     [Skip] [To the card]
me   4x a week at 21:30
bot  Which days would suit? For example "mon wed fri".
     [Skip] [To the card]
me   mon to thu
bot  What could get in the way on a normal day? …
     [Skip] [To the card]
tap  To the card
bot  dreams
     When: Mon, Tue, Wed, Thu at 21:30
     Moment: Before bed
     Kind: Dreams and patterns
     Tiny step: Write three sentences

     Does this look right?
     [Looks right] [Change]
me   /cancel
bot  Left as it was.
me   /new my evening pages, daily at 21
bot  my evening pages
     When: every day at 21:00

     Does this look right?
     [Looks right] [Change]
tap  Change
bot  Which part?
     […]
tap  The kind
bot  Does it belong to one of these? …
     […]
me   a dream log
bot  I don't plan this one for every day: what comes up by itself needs days in between. Three to five a week are usual.
     Which days would suit? For example "mon wed fri".
     [Skip]
me   weekdays
bot  my evening pages
     When: weekdays at 21:00
     Kind: Dreams and patterns

     Does this look right?
     [Looks right] [Change]

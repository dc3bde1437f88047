# Quiet until the two of them have met: one question, the day, and nothing before it.
at   2026-11-25 18:00 Europe/Berlin
given 4-7-8 breathing, daily at 20:00
me   /pause
bot  For how long would you like quiet? A date works too, like "until 3 december".
     [3 days] [A week]
     [Until the session] [Until I say]
tap  Until the session
bot  When do you see them next? A day is enough, like "thursday" or "3 dec".
     [Until I say] [Leave it]
me   soon
bot  I couldn't read a day in that. "Thursday", "3 dec" or "in 5 days" all work.
     [Until I say] [Leave it]
me   thursday
bot  Quiet until Thu 26 Nov. /resume ends it sooner.
quiet until 2026-11-26 19:59
wait until 20:00
bot  4-7-8 breathing
     […]
me   later
bot  When suits? A time like "8" or "after dinner" works too.
     […]
me   in 2 h
edits 4-7-8 breathing: I'll look in at 22:00.
     […]
bot  I'll look in at 22:00.
me   /pause until the session
bot  When do you see them next? A day is enough, like "thursday" or "3 dec".
     [Until I say] [Leave it]
me   3 dec
bot  Quiet until Thu 3 Dec. /resume ends it sooner.
quiet until 2026-12-03 19:59
wait until 20:00
bot  4-7-8 breathing
     […]
me   /pause until the session
bot  When do you see them next? A day is enough, like "thursday" or "3 dec".
     [Until I say] [Leave it]
tap  Until I say
bot  Quiet until you say /resume.
quiet until 2027-01-20 20:00

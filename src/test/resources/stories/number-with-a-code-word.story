# Whoever has a code word sees no name of the number on a nudge; a bare number answers it.
at   2026-11-28 18:00 Europe/Berlin
given 4-7-8 breathing, sundays at 20:00
me   /settings
bot  …
     […]
tap  Code word
bot  …
     […]
me   kettle
bot  Noted.
me   /settings
bot  …
     […]
tap  One number a week
bot  …
     [Skip]
me   worry
bot  Noted: worry, 1 to 10, …
wait until 2026-11-29 20:00
bot  kettle
     Your number this week, 1 to 10
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
     [1] [2] [3] [4] [5]
     [6] [7] [8] [9] [10]
me   8
reacts
edits kettle
     Your number this week: 8
     […]
me   did it
reacts
forge r1:WEEKLY_NUMBER:2026-11-23.11
toast That question has passed.
forge r1:WEEKLY_NUMBER:2027-11-22.5

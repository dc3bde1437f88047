# A pause is full silence until the day it names, and ends by itself.
at   2026-11-25 18:00 Europe/Berlin
given 4-7-8 breathing, daily at 20:00
me   /pause until 3 december
bot  Quiet until Thu 3 Dec. /resume ends it sooner.
quiet until 2026-12-03 19:59
wait until 20:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
me   /pause
bot  For how long would you like quiet? A date works too, like "until 3 december".
     [3 days] [A week]
     [Until the session] [Until I say]
tap  3 days
bot  Quiet until Sun 6 Dec. /resume ends it sooner.
quiet until 2026-12-06 19:59
wait until 20:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
me   /pause
bot  For how long would you like quiet? A date works too, like "until 3 december".
     [3 days] [A week]
     [Until the session] [Until I say]
me   whenever
bot  I couldn't read a day in that. "Until friday", "3 days" or "until I say" all work.
     [3 days] [A week]
     [Until the session] [Until I say]
tap  Until I say
bot  Quiet until you say /resume.
quiet until 2026-12-10 19:00
me   /resume
bot  Nudges are on. Nothing piled up.
wait until 20:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
me   /week
bot  Mon 7 Dec – Sun 13 Dec

     4-7-8 breathing
     Mon
     Tue
     Wed
     Thu
     Fri
     Sat
     Sun
     [Mon] [Tue] [Wed] [Thu]
     [←]
     [As a picture] [A dark one]

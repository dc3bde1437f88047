# Another zone moves every nudge to the same time by the new clock.
at   2026-11-25 18:00 Europe/Berlin
given 4-7-8 breathing, daily at 20:00
wait until 20:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
me   did it
reacts
wait until 20:10
edits ✓ 4-7-8 breathing
me   /settings
bot  Zone: Europe/Berlin, 20:10 now
     Helplines: Germany
     A new day starts at 03:00
     Quiet hours: 22:00 to 07:00
     Nudges: with a sound
     Code word: none; nudges show the practice's name
     Someone of your own: nobody saved
     One number a week: not asked
     [Zone] [Country]
     [Day start] [Quiet hours]
     [Sound] [Code word]
     [Someone of my own] [One number a week]
     [Leave it]
tap  Zone
bot  Which city are you in now? Or a zone, or the time it is for you.
     [Skip]
me   new york
bot  Noted.
quiet until 2026-11-26 19:59 America/New_York
wait until 20:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]

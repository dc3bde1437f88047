# Who has said it before its time is not asked; a no is for the whole day.
at   2026-11-25 18:00 Europe/Berlin
given 4-7-8 breathing, daily at 20:00
me   did it
reacts
quiet until 2026-11-26 19:00
me   not today
reacts
bot  Okay, not today.
quiet until 2026-11-27 19:59
wait until 20:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]

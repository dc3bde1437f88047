# Of two practices that are open, the one the words name is meant.
at   2026-11-23 06:00 Europe/Berlin
given 4-7-8 breathing, daily at 08:00
given body scan, daily at 08:10
wait until 08:00
bot  1 · 4-7-8 breathing
     2 · body scan
     [1 · Did it] [1 · Tiny step] [1 · Not today]
     [2 · Did it] [2 · Tiny step] [2 · Not today]
     [Later] [Something's in the way]
me   did the breathing
reacts
me   i feel worse after the body scan every time
bot  Then let's stop this one for now: body scan is paused, and it heads your session list.
     It's worth telling your therapist soon, before the session if you can. /resume takes it up again.

     Do you feel safe right now?
     [Yes] [Not sure]
me   yes
bot  Good. I'm quiet about it from here on. /helplines is there any time.
me   later
bot  That one is paused, so I won't ask. /resume takes it up again.

# What would fall into quiet hours is not said, and neither is what comes an hour late.
at   2026-11-25 18:00 Europe/Berlin
given 4-7-8 breathing, sundays at 12:00
me   /session thursdays at 7:30
bot  Next session: Thu 26 Nov, 07:30.…
     […]
tap  Back
bot  …
     […]
tap  That's all
bot  …
wait until 19:00
bot  Your session: tomorrow at 07:30.
     [Make my page]
quiet until 2026-11-26 09:19           # 06:30 is quiet
wait until 09:20
bot  Anything new to set up, or leave as is?
     [New] [Leave as is]
wait until 2026-11-29 12:00
bot  4-7-8 breathing
     […]
me   did it
reacts
wait until 12:15
edits ✓ 4-7-8 breathing
down until 2026-12-02 20:01
quiet until 2026-12-03 09:19
down until 10:15
bot  Anything new to set up, or leave as is?
     [New] [Leave as is]

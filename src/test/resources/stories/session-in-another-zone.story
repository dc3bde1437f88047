# Who travels keeps the hour of their session, on the clock they have then; nothing comes twice.
at   2026-11-25 10:00 Europe/Berlin
given 4-7-8 breathing, sundays at 20:00
me   /session thursdays at 14:00
bot  Next session: Thu 26 Nov, 14:00.…
     […]
tap  Back
bot  …
     […]
tap  That's all
bot  …
wait until 19:00
bot  Your session: tomorrow at 14:00.
     [Make my page]
me   /settings
bot  …
     […]
tap  Zone
bot  …
     [Skip]
me   new york
bot  Noted.
quiet until 2026-11-26 18:59           # 19:00 of the day before came once already
wait until 19:00                       # 13:00 in New York
bot  Your session: today at 14:00.
     [Make my page]
wait until 21:50
bot  Anything new to set up, or leave as is?
     [New] [Leave as is]
me   /session
bot  Next session: Thu 3 Dec, 14:00.…
     […]

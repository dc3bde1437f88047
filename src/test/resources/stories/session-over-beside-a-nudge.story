# A nudge waits while the session is over: each is answered for itself.
at   2026-11-25 18:00 Europe/Berlin
given 4-7-8 breathing, daily at 12:00
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
wait until 2026-11-26 12:00
bot  4-7-8 breathing
     […]
wait until 13:00
bot  Your session: today at 14:00.
     [Make my page]
wait until 15:50
bot  Anything new to set up, or leave as is?
     [New] [Leave as is]
me   not today                          # says what the nudge's button says
reacts
edits 4-7-8 breathing: okay, not today.
     […]
wait until 2026-11-27 12:00
edits 4-7-8 breathing: okay, not today.
     […]
bot  4-7-8 breathing
     […]

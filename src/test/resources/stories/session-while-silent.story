# After thirty days without a word nothing comes any more, nothing about sessions either.
at   2026-11-01 18:00 Europe/Berlin
given 4-7-8 breathing, as needed
me   /session
bot  …
     […]
tap  When it is
bot  …
     [Back]
me   every other monday at 14:00
bot  Next session: Mon 2 Nov, 14:00.…
     […]
tap  Back
bot  …
     […]
tap  That's all
bot  …
wait until 19:00
bot  Your session: tomorrow at 14:00.
     [Make my page]
wait until 2026-11-02 13:00
bot  Your session: today at 14:00.
     [Make my page]
wait until 15:50
bot  Anything new to set up, or leave as is?
     [New] [Leave as is]
wait until 2026-11-15 19:00
bot  Your session: tomorrow at 14:00.
     [Make my page]
wait until 2026-11-16 13:00
bot  Your session: today at 14:00.
     [Make my page]
wait until 15:50
bot  Anything new to set up, or leave as is?
     [New] [Leave as is]
wait until 2026-11-29 19:00
bot  Your session: tomorrow at 14:00.
     [Make my page]
wait until 2026-11-30 13:00
bot  Your session: today at 14:00.
     [Make my page]
wait until 15:50
bot  Anything new to set up, or leave as is?
     [New] [Leave as is]
quiet until 2027-03-01 18:00

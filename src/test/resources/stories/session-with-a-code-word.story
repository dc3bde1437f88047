# A code word stands for the session too.
at   2026-11-25 18:00 Europe/Berlin
given 4-7-8 breathing, sundays at 12:00
me   /settings
bot  …
     […]
tap  Code word
bot  …
     […]
me   kettle
bot  Noted.
me   /session 27 nov 14:00
bot  Next session: Fri 27 Nov, 14:00.
     That once, 50 minutes.
     […]
tap  Back
bot  …
     […]
tap  That's all
bot  …
wait until 2026-11-26 19:00
bot  kettle: tomorrow at 14:00.
     [Make my page]
me   /new
bot  What would you like to practise? …
     [Skip]
tap  Make my page
bot  Thu 26 Nov. This is what your Page would hold. A number leaves its line out, or puts it back.

     What we agreed on
     1 · 4-7-8 breathing (Sun at 12:00)
     [1]
     [Make my page] [Enough for now]
tap  Enough for now
bot  Fine. Any time.

     What would you like to practise? …
     [Skip]

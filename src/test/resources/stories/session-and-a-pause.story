# Until the session is until its end; a pause silences what goes with the session too.
at   2026-11-25 18:00 Europe/Berlin
given 4-7-8 breathing, daily at 20:00
me   /session thursdays at 14:00
bot  Next session: Thu 26 Nov, 14:00.…
     […]
tap  Back
bot  …
     […]
tap  That's all
bot  …
me   /pause until the session
bot  Quiet until Thu 26 Nov, 14:50. /resume ends it sooner.
quiet until 2026-11-26 15:49
wait until 15:50
bot  Anything new to set up, or leave as is?
     [New] [Leave as is]
tap  Leave as is
edits Left as it is.
wait until 20:00
bot  4-7-8 breathing
     […]
me   did it                             # about the nudge, and nothing else
reacts
wait until 20:15
edits ✓ 4-7-8 breathing
me   /pause until 10 december
bot  Quiet until Thu 10 Dec. /resume ends it sooner.
quiet until 2026-12-10 12:59
wait until 13:00
bot  Your session: today at 14:00.
     [Make my page]
me   please stop it
bot  Stopped. Nothing more from me. /start brings it back, /forget erases everything.
quiet until 2026-12-24 19:00
me   /start
bot  …
wait until 20:00
bot  4-7-8 breathing
     […]
wait until 2026-12-25 20:00
bot  4-7-8 breathing
     […]
quiet until 2026-12-26 19:59

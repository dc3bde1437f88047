# What waited is not sent after a pause has begun, and a stop ends a look-in too.
at   2026-11-25 18:00 Europe/Berlin
given 4-7-8 breathing, daily at 20:00
wait until 20:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
me   later
bot  When suits? A time like "8" or "after dinner" works too.
     [In 30 min] [In 2 h] [Tonight]
     [Leave it]
tap  In 2 h
edits 4-7-8 breathing: I'll look in at 22:00.
     [Did it] [Tiny step]
     [Undo]
bot  I'll look in at 22:00.
me   /pause 2 days
bot  Quiet until Fri 27 Nov. /resume ends it sooner.
quiet until 2026-11-27 19:59
wait until 20:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
me   in 30 min
edits 4-7-8 breathing: I'll look in at 20:30.
     [Did it] [Tiny step]
     [Undo]
bot  I'll look in at 20:30.
me   please stop it
bot  Stopped. Nothing more from me. /start brings it back, /forget erases everything.
quiet until 2026-12-27 20:00

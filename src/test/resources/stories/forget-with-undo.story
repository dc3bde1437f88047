# Five minutes to take it back, for whoever asks for them. Nothing comes by itself meanwhile, every
# message is told the same, and after a restart it happens all the same.
at   2026-11-25 19:58 Europe/Berlin
given 4-7-8 breathing after dinner, daily at 20:00
me   /forget
bot  That erases everything I hold about you: …
     [Erase everything]
     [Erase, with 5 minutes to undo]
     [Keep it]
tap  Erase, with 5 minutes to undo
bot  Everything I hold about you goes at 20:03. Until then I'm quiet, and the button takes it back.
     [Undo]
quiet until 20:01     # the nudge of 20:00 waits
me   did it
bot  Everything I hold about you goes at 20:03. Until then I'm quiet, and the button takes it back.
     [Undo]
me   /today
bot  Everything I hold about you goes at 20:03. Until then I'm quiet, and the button takes it back.
     [Undo]
me   undo
bot  Everything stays as it is.
wait until 20:03
bot  After dinner: 4-7-8 breathing
     […]
me   did it
reacts
wait until 20:10
me   /forget
bot  That erases everything I hold about you: …
     […]
tap  Erase, with 5 minutes to undo
bot  Everything I hold about you goes at 20:15. Until then I'm quiet, and the button takes it back.
     [Undo]
me   hm
bot  Everything I hold about you goes at 20:15. …
     [Undo]
tap  goes at 20:15. Until | Undo
bot  Everything stays as it is.
me   /forget
bot  That erases everything I hold about you: …
     […]
tap  Erase, with 5 minutes to undo
bot  Everything I hold about you goes at 20:15. …
     [Undo]
me   stop
bot  Stopped. …
down until 20:30
bot  Everything I held about you is erased. …
quiet until 2026-11-30 12:00
me   /today
bot  Hi, I'm Sotto. …
     [I'm 18 or older — begin]

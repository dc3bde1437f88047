# "Stop" is silence at once, however it is written and wherever the talk is. /start brings it back.
at   2026-11-25 18:00 Europe/Berlin
given 4-7-8 breathing, daily at 20:00
wait until 20:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
me   STOP
bot  Stopped. Nothing more from me. /start brings it back, /forget erases everything.
quiet until 2026-11-29 12:00

me   /start
bot  Hi. Nothing piled up. I'm here.
wait until 20:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
me   /new
bot  What would you like to practise? …
     [Skip]
me   stpo
bot  Stopped. Nothing more from me. /start brings it back, /forget erases everything.
quiet until 2026-12-02 12:00

# What happened can be told all the same.
me   did it
reacts
quiet until 2026-12-04 12:00
me   /start
bot  Good to hear from you. Nothing piled up.
me   /stop
bot  Stopped. Nothing more from me. /start brings it back, /forget erases everything.
quiet until 2026-12-08 12:00

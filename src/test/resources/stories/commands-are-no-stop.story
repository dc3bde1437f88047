# What stands behind a command belongs to the command, also when it sounds like a stop.
at   2026-11-23 06:00 Europe/Berlin
given 4-7-8 breathing, daily at 08:00
me   /pause until i say
bot  Quiet until you say /resume.
me   /resume
bot  Nudges are on. Nothing piled up.
wait until 08:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
me   /stop
bot  Stopped. Nothing more from me. /start brings it back, /forget erases everything.
quiet until 2026-11-25 12:00

# A pause that covers the day of the last line leaves it unsaid, and so does a stop.
at   2026-11-01 18:00 Europe/Berlin
given thought record, sundays at 10:30
quiet until 2026-11-08 10:29
wait until 10:30
bot  thought record
     […]
quiet until 2026-11-10 12:00
me   /pause
bot  For how long would you like quiet? A date works too, like "until 3 december".
     […]
tap  Until I say
bot  Quiet until you say /resume.
quiet until 2027-01-10 12:00
me   /resume
bot  Nudges are on. Nothing piled up.
quiet until 2027-01-17 10:29
wait until 10:30
bot  thought record
     […]
quiet until 2027-01-18 12:00
me   stop
bot  Stopped. Nothing more from me. /start brings it back, /forget erases everything.
quiet until 2027-04-01 12:00
me   /start
bot  …Nothing piled up…
quiet until 2027-04-04 10:29
wait until 10:30
bot  thought record
     […]

# While nudges wait for somebody nothing is said at all, the last line included. The tap that ends
# the wait is a word like any other.
at   2026-11-01 18:00 Europe/Berlin
given 4-7-8 breathing, daily at 20:00
me   I don't want to be here anymore
bot  I'm glad you said it…
     [Yes] [Not sure]
     […]
quiet until 2026-12-20 19:00
tap  I'm okay to go on
toast Okay. I go on as before; /helplines is there any time.
wait until 20:00
bot  4-7-8 breathing
     […]
quiet until 2026-12-21 19:59
wait until 20:00
bot  4-7-8 breathing
     […]
quiet until 2026-12-22 19:59
wait until 20:00
bot  4-7-8 breathing
     […]
quiet until 2026-12-25 19:59
wait until 20:00
bot  4-7-8 breathing
     […]

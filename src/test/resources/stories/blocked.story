# Who blocks the bot is away: nothing is even tried. Back again, the next nudge is the ordinary one.
at   2026-11-25 18:00 Europe/Berlin
given 4-7-8 breathing, daily at 20:00
block
quiet until 2026-11-27 12:00
unblock
quiet until 19:59
wait until 20:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]

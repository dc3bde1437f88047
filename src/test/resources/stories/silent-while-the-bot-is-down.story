# While the bot is down, and while it is blocked, days go by as they do for everybody. Nothing is
# made up for, and the last line waits for an hour of theirs.
at   2026-11-01 18:00 Europe/Berlin
given 4-7-8 breathing, daily at 20:00
wait until 20:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     […]
quiet until 2026-11-02 19:59
wait until 20:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     […]
quiet until 2026-11-03 19:59
wait until 20:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     […]
quiet until 2026-11-06 12:00
down until 2026-11-08 12:00  # day 5 goes by
quiet until 2026-11-09 19:59
wait until 20:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     […]
quiet until 2026-11-16 19:59
wait until 20:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     […]
quiet until 2026-11-20 12:00
down until 2026-12-04 12:00  # days 22, 29 and 30 go by
quiet until 19:59
wait until 20:00
bot  …any time.
quiet until 2026-12-10 12:00
block
quiet until 2026-12-20 12:00
unblock
quiet until 19:59
wait until 20:00
bot  4-7-8 breathing
     […]

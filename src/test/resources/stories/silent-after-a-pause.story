# A rest that was asked for is no silence: the plan begins afresh where it ends.
at   2026-11-01 18:00 Europe/Berlin
given 4-7-8 breathing, daily at 20:00
wait until 20:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     […]
quiet until 21:00
me   /pause until 20 november
bot  Quiet until Fri 20 Nov. /resume ends it sooner.
quiet until 2026-11-20 19:59
wait until 20:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     […]
quiet until 2026-11-21 19:59
wait until 20:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     […]
quiet until 2026-11-22 19:59
wait until 20:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     […]
quiet until 2026-11-25 19:59
wait until 20:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     […]
quiet until 2026-11-28 19:59
wait until 20:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     […]
quiet until 2026-12-05 19:59
wait until 20:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     […]
quiet until 2026-12-12 19:59
wait until 20:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     […]
quiet until 2026-12-19 19:59
wait until 20:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     […]
quiet until 2026-12-20 19:59
wait until 20:00
bot  …quiet…
quiet until 2026-12-30 18:00
me   /pause a week
bot  Quiet until Wed 6 Jan. /resume ends it sooner.
quiet until 2027-01-06 19:59
wait until 20:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     […]

# After downtime a nudge leaves within the hour or not at all, and nothing piles up.
at   2026-11-23 06:00 Europe/Berlin
given 4-7-8 breathing, daily at 8:00
down until 2026-11-23 08:59
bot  4-7-8 breathing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]

down until 2026-11-24 09:01
quiet until 2026-11-25 07:59
wait until 08:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]

down until 2026-11-27 20:00
quiet until 2026-11-28 07:59
wait until 08:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]

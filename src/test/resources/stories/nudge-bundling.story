# Practices within half an hour of each other are one nudge; what is further apart is not.
at   2026-11-25 18:00 Europe/Berlin
given body scan, daily at 20:00
given journal, daily at 20:30
given walk, daily at 20:31
wait until 20:00
bot  1 · body scan
     2 · journal
     [1 · Did it] [1 · Tiny step] [1 · Not today]
     [2 · Did it] [2 · Tiny step] [2 · Not today]
     [Later] [Something's in the way]
quiet until 20:30
wait until 20:31
bot  walk
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]

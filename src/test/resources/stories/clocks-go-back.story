# In the night of the 25th of October 2026 it is 02:30 twice in Berlin: the first one counts.
at   2026-10-24 18:00 Europe/Berlin
given write three lines, daily at 02:30
quiet until 2026-10-25 02:29
wait until 2026-10-25 02:30
bot  write three lines
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
quiet until 2026-10-26 02:29
wait until 2026-10-26 02:30
bot  write three lines
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]

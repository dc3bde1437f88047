# In the night of the 29th of March 2026 there is no 02:30 in Berlin: it comes an hour later.
at   2026-03-27 18:00 Europe/Berlin
given write three lines, daily at 02:30
wait until 2026-03-28 02:30
bot  write three lines
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
quiet until 2026-03-29 03:29
wait until 2026-03-29 03:30
bot  write three lines
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
quiet until 2026-03-30 02:29
wait until 2026-03-30 02:30
bot  write three lines
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]

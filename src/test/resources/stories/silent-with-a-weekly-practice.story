# A weekly practice is asked as planned, and its last line comes on the same day as anybody's.
at   2026-11-01 18:00 Europe/Berlin
given thought record, sundays at 10:30
quiet until 2026-11-08 10:29
wait until 10:30
bot  thought record
     [Did it] [Tiny step]
     […]
quiet until 2026-11-15 10:29
wait until 10:30
bot  thought record
     [Did it] [Tiny step]
     […]
quiet until 2026-11-22 10:29
wait until 10:30
bot  thought record
     [Did it] [Tiny step]
     […]
quiet until 2026-11-29 10:29
wait until 10:30
bot  thought record
     [Did it] [Tiny step]
     […]
quiet until 2026-12-01 10:29
wait until 10:30
bot  I'll stay quiet; say hi any time.
quiet until 2026-12-31 12:00
me   did it yesterday
reacts
quiet until 2027-01-03 10:29
wait until 10:30
bot  thought record
     […]
quiet until 2027-01-10 10:29

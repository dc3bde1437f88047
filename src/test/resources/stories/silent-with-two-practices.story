# A planned day is passed over as a whole, with every practice and every time of it; on a day that
# is asked, all of it is asked.
at   2026-11-01 18:00 Europe/Berlin
given 4-7-8 breathing, daily at 8:00 and 20:00
given thought record, fridays at 8:10
given sit by the window, wednesdays at 8:10
wait until 20:00
bot  4-7-8 breathing
     […]
quiet until 2026-11-02 07:59
wait until 08:00
bot  4-7-8 breathing
     […]
wait until 20:00
bot  4-7-8 breathing
     […]
quiet until 2026-11-03 07:59
wait until 08:00
bot  4-7-8 breathing
     […]
wait until 20:00
bot  4-7-8 breathing
     […]
quiet until 2026-11-06 07:59  # Wednesday was passed over
wait until 08:00  # day 5, a Friday
bot  1 · 4-7-8 breathing
     2 · thought record
     […]
wait until 20:00
bot  4-7-8 breathing
     […]
quiet until 2026-11-08 19:00
me   hi
bot  Hi there. Nothing piled up.

     Today, Sun 8 Nov
     …
     […]
wait until 20:00
bot  4-7-8 breathing
     […]

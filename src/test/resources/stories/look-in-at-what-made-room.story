# A practice that made room for another is not asked about, though a look-in was wanted before.
at   2026-11-25 06:00 Europe/Berlin
given walk, daily at 9
given journal, daily at 21
given body scan, sundays at 10
wait until 09:00
bot  walk
     […]
tap  Later
edits walk
     […]
tap  In 2 h
edits walk: I'll look in at 11:00.
     […]
me   /new
bot  3 at a time is plenty for one week. Which one may make room?
     […]
tap  walk
bot  What would you like to practise? …
     […]
me   /cancel
bot  …
quiet until 2026-11-25 20:59

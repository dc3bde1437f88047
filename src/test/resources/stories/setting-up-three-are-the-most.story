# Three practices are plenty; a fourth begins where one of them made room.
at   2026-11-25 18:00 Europe/Berlin
given walk, daily at 9
given journal, daily at 21
given body scan, sundays at 10
me   /new call a friend, saturdays at 11
bot  3 at a time is plenty for one week. Which one may make room?
     [walk]
     [journal]
     [body scan]
     [Leave it]
tap  Leave it
bot  Fine. Any time.
me   /new
bot  3 at a time is plenty for one week. Which one may make room?
     [walk]
     [journal]
     [body scan]
     [Leave it]
tap  journal
bot  What would you like to practise? …
     [Skip]
me   call a friend, saturdays at 11
bot  call a friend
     When: Sat at 11:00
     Kind: A planned activity
     Does this look right?
     [Looks right] [Change]
tap  Looks right
bot  It's set. …Sat 28 Nov, 11:00…
quiet until 2026-11-26 08:59
wait until 09:00
bot  walk
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]

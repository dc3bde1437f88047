# Something makes things worse and it stays unsaid which: all of it rests, rather than none.
at   2026-11-25 18:00 Europe/Berlin
given walk, daily at 19:00
given journal, daily at 19:10
wait until 19:00
bot  1 · walk
     2 · journal
     […]
me   it makes things worse
bot  Which one?
     [All of them]
     [walk]
     [journal]
     [Enough for now]
me   dunno
bot  …
     [All of them]
     […]
me   dunno
bot  …
     [Yes] [Not sure]
tap  Yes
bot  …
quiet until 2026-12-05 18:00

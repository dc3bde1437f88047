# What makes things worse rests: nothing smaller is offered of it, also when it is talked about later.
at   2026-11-25 18:00 Europe/Berlin
given journal, daily at 21
wait until 21:00
bot  journal
     […]
me   it makes things worse
bot  …
     […]
tap  Yes
bot  …
me   /stuck
bot  …
     […]
tap  No time
bot  …
     [Onto my session list]
     [Rest today]
     [Enough for now]

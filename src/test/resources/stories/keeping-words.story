# Before the first words of their own are kept they are told what that means, once. A no keeps
# nothing; after a yes nothing is asked, not even after a restart.
at   2026-11-25 18:00 Europe/Berlin
given worksheet, daily at 20:00
me   /session
bot  Nothing is on your session list yet. A line you type goes onto it.
     […]
me   my sister moves in next week
bot  Before I keep your own words: they're stored encrypted on my host's machine, a note for 90 days, a session line until you take it off.
     My host holds the key and could read them. Nobody else here can. I ask this once.
     [Keep them]
     [Don't keep them]
tap  Don't keep them
bot  Okay, those words aren't kept.

     Nothing is on your session list yet. A line you type goes onto it.
     […]
me   bring the worksheet
bot  Before I keep your own words: …
     […]
restart
tap  Keep them
bot  For your session. Only you see this; a number opens its line.
     1 · bring the worksheet
     […]
me   my sister moves in next week
bot  For your session. Only you see this; a number opens its line.
     1 · bring the worksheet
     2 · my sister moves in next week
     […]
tap  That's all
bot  Fine. Any time.
restart
wait until 20:00
bot  worksheet
     […]
me   did it, calmer afterwards
reacts
me   keep
reacts

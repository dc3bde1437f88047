# Everything is erased: afterwards the chat is a stranger's, and no nudge comes.
at   2026-11-25 18:00 Europe/Berlin
given 4-7-8 breathing after the phone call with my mother, daily at 20:00
wait until 20:00
bot  After the phone call with my mother: 4-7-8 breathing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
me   did it, cried afterwards
reacts
me   keep
bot  Before I keep your own words: …
     [Keep them]
     [Don't keep them]
tap  Keep them
toast Noted.
me   /forget
bot  That erases everything I hold about you: …
     [Erase everything]
     [Erase, with 5 minutes to undo]
     [Keep it]
tap  Keep it
bot  Everything stays as it is.
me   /forget
bot  That erases everything I hold about you: practices, check-ins, notes, session lines, settings; from my backups too. It can't be undone.
     What's in this chat stays with Telegram until you clear it there. A copy your host put elsewhere holds you until they replace it.
     /export first gives you a copy.
     [Erase everything]
     [Erase, with 5 minutes to undo]
     [Keep it]
me   maybe
bot  A tap below is easiest here; the same words typed work too.
     [Erase everything]
     [Erase, with 5 minutes to undo]
     [Keep it]
tap  Erase everything
bot  Everything I held about you is erased. What's in this chat is yours to clear in Telegram. Take care of yourself.
quiet until 2026-11-30 12:00
forge n1:1:0:DID_IT
toast That question has passed.
restart
me   /today
bot  Hi, I'm Sotto. …
     [I'm 18 or older — begin]

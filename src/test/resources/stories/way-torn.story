# Somebody torn is asked once what the other part says, and is not talked round.
at   2026-11-25 18:00 Europe/Berlin
given journal, daily at 20:00
wait until 20:00
bot  journal
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
me   part of me wants to
bot  Part of you wants to. What does the other part say?
     [It slipped my mind] [No time]
     […]
me   it brings up old stuff
bot  It comes close to something that hurts.
     [Rest today]
     [A smaller step]
     [Onto my session list]
     [Keep this for my session]
     [Enough for now]
tap  Rest today
edits journal: resting today.
     [Undo]
bot  Then it rests today. Noted as rest.
wait until 20:15
edits journal: resting today.
quiet until 2026-11-26 19:59

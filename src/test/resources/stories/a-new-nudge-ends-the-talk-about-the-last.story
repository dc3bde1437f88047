# What was said about yesterday's nudge is over once today's is out; a set-up goes on.
at   2026-11-23 06:00 Europe/Berlin
given worksheet, daily at 20:00
wait until 20:00
bot  worksheet
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
me   ugh i can't
bot  It's a lot to carry right now.
     [A smaller step]
     […]
wait until 2026-11-24 20:00
bot  worksheet
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
me   i spilled tea all over the sheet
bot  “i spilled tea all over the sheet”. I hear you.
     [A smaller step]
     [Later]
     [Onto my session list]
     [Keep this for my session]
     [Enough for now]
tap  Keep this for my session
edits ✓ worksheet, tried. Counts.
     [Undo]
bot  Looking at it was practice too: it's noted as tried.

     Before I keep your own words: …
     [Keep them]
     [Don't keep them]
tap  Keep them
bot  It's on your session list: “i spilled tea all over the sheet”

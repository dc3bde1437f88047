# Somebody against it is agreed with and let go; nothing is noted, and the next question is the ordinary one.
at   2026-11-25 18:00 Europe/Berlin
given worksheet, daily at 20:00
wait until 20:00
bot  worksheet
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
me   this is stupid
bot  Fair. I won't talk you into it.
     [Onto my session list]
     [Drop it for now]
     [Leave it]
     [Keep this for my session]
     [Enough for now]
tap  Leave it
bot  Then it stays as it is.
quiet until 2026-11-26 19:59
wait until 20:00
bot  worksheet
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
me   this is so stupid
bot  That's allowed. I'm not going to argue for it.
     [Onto my session list]
     [Drop it for now]
     [Leave it]
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
bot  It's on your session list: “this is so stupid”
me   /session
bot  For your session. Only you see this; a number opens its line.
     1 · this is so stupid
     [1]
     [Add a line] [A sentence to open with]
     [When it is] [That's all]

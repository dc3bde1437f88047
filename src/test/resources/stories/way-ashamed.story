# A line for the session is suggested, and theirs to reword and to take off.
at   2026-11-25 18:00 Europe/Berlin
given thought record, daily at 20:00
wait until 20:00
bot  thought record
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
me   i'm so ashamed of it
bot  That's a heavy feeling, and a common place to be. There's nothing you have to show me.
     [Onto my session list]
     [A smaller step]
     [Rest today]
     [Keep this for my session]
     [Enough for now]
tap  Onto my session list
edits ✓ thought record, tried. Counts.
     [Undo]
bot  It's on your session list: “Can we start with thought record? I feel bad about how it went.”

     Looking at it was practice too: it's noted as tried.
me   /session
bot  For your session. Only you see this; a number opens its line.
     1 · To open with: Can we start with thought record? I feel bad about how it went.
     [1]
     [Add a line] [A sentence to open with]
     [When it is] [That's all]
tap  1
bot  Can we start with thought record? I feel bad about how it went.
     [Other words] [Take it off] [Back]
tap  Other words
bot  How would you put it?
     [Back]
me   can we start slowly this time?
bot  Before I keep your own words: …
     [Keep them]
     [Don't keep them]
tap  Keep them
bot  For your session. Only you see this; a number opens its line.
     1 · To open with: can we start slowly this time?
     [1]
     [Add a line] [A sentence to open with]
     [When it is] [That's all]
tap  1
bot  can we start slowly this time?
     [Other words] [Take it off] [Back]
tap  Take it off
bot  Nothing is on your session list yet. A line you type goes onto it.
     [Add a line] [A sentence to open with]
     [When it is] [That's all]
tap  That's all
bot  Fine. Any time.

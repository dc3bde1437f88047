# A restart changes nothing, in the middle of a question or between two nudges.
at   2026-11-25 18:00 Europe/Berlin
me   /start
bot  Hi, I'm Sotto. …
     [I'm 18 or older — begin]
tap  I'm 18 or older — begin
bot  Which city are you in? …
     [Skip]
restart
me   berlin
bot  Berlin, where it's 18:00 now. If you ever need a helpline, I'd look in Germany; /settings changes that.

     What would you like to practise? …
     [Skip]
restart
me   4-7-8 breathing, daily at 20:00
bot  4-7-8 breathing
     When: every day at 20:00
     Kind: Breathing, grounding
     Calm-time practice counts. Never at the wheel; if things get worse, leave it and say "worse".

     Does this look right?
     [Looks right] [Change]
restart
tap  Looks right
bot  It's set. …20:00…
restart
wait until 20:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
restart
tap  Did it
edits ✓ 4-7-8 breathing
     [Undo]
restart
tap  Undo
edits 4-7-8 breathing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]

# Four answers from the first word to a practice that is set.
at   2026-11-25 21:40 Europe/Berlin
me   /start
bot  Hi, I'm Sotto. …
     [I'm 18 or older — begin]
tap  I'm 18 or older — begin
bot  Which city are you in? …
     [Skip]
me   berlin
bot  Berlin, where it's 21:40 now. If you ever need a helpline, I'd look in Germany; /settings changes that.

     What would you like to practise? …
     [Skip]
me   4-7-8 breathing, 2 minutes, weekdays at 8 after coffee
bot  4-7-8 breathing, 2 minutes
     When: weekdays at 08:00
     Moment: after coffee
     Kind: Breathing, grounding
     Calm-time practice counts. Never at the wheel; if things get worse, leave it and say "worse".

     Does this look right?
     [Looks right] [Change]
tap  Looks right
bot  It's set. …Thu 26 Nov, 08:00…
quiet until 2026-11-26 07:59
wait until 08:00
bot  After coffee: 4-7-8 breathing, 2 minutes
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]

# After the third change it is one to bring back as it is, and is changed no more.
at   2026-11-25 18:00 Europe/Berlin
given journal, daily at 20:00
me   /stuck
bot  What's in the way? One tap is enough, your own words are welcome.
     [It slipped my mind] [No time]
     […]
tap  It slipped my mind
bot  It slipped by. Days do that.
     [Tie it to a moment]
     [Another time]
     [Later]
     [Enough for now]
tap  Tie it to a moment
bot  Which everyday moment could it follow? Like "after coffee" or "after brushing my teeth".
     [Enough for now]
me   after dinner
bot  Noted. I'll put it in front: after dinner.

     Looking at it was practice too: it's noted as tried.
me   /stuck
bot  What's in the way? One tap is enough, your own words are welcome.
     [It slipped my mind] [No time]
     […]
tap  It's too much
bot  It's a lot to carry right now.
     [A smaller step]
     [Onto my session list]
     [Enough for now]
tap  A smaller step
bot  What would be small enough on a day like this?
     [Write three sentences]
     [Record one short voice note]
     [Enough for now]
me   one line
bot  From now on the tiny step is: one line
me   /stuck
bot  What's in the way? One tap is enough, your own words are welcome.
     [It slipped my mind] [No time]
     […]
tap  No time
bot  A full day, with no gap left in it.
     [Fold it into something]
     [Another time]
     [Enough for now]
tap  Another time
bot  When would suit better? For example "evenings at 8", or a time by itself.
     [Enough for now]
me   9pm
bot  Then I'll ask every day at 21:00.

     It's been changed a few times now. This may be one to bring back as it is, so I put it on your session list and leave it alone.
me   /stuck
bot  What's in the way? One tap is enough, your own words are welcome.
     [It slipped my mind] [No time]
     […]
tap  No time
bot  A lot of day, and no room in it.
     [Onto my session list]
     [Enough for now]
tap  Enough for now
bot  Enough for now, then. That's fine.
me   /session
bot  For your session. Only you see this; a number opens its line.
     1 · journal: we changed it a few times, and it doesn't sit right. What now?
     [1]
     [Add a line] [A sentence to open with]
     [When it is] [That's all]

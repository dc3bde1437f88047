# What slips by is tied to a moment of the day, and the next question begins with it.
at   2026-11-25 18:00 Europe/Berlin
given 4-7-8 breathing, daily at 20:00
wait until 20:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
tap  Something's in the way
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
me   after brushing my teeth
edits ✓ 4-7-8 breathing, tried. Counts.
     [Undo]
bot  Noted. I'll put it in front: after brushing my teeth.

     Looking at it was practice too: it's noted as tried.
wait until 20:15
edits ✓ 4-7-8 breathing, tried. Counts.
quiet until 2026-11-26 19:59
wait until 20:00
bot  After brushing my teeth: 4-7-8 breathing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]

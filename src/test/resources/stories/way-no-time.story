# No time: it rides along with something that is there anyway. Nobody is asked in the shower, but before it.
at   2026-11-25 18:00 Europe/Berlin
given 4-7-8 breathing, daily at 20:00
wait until 20:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
me   no time
bot  A full day, with no gap left in it.
     [A smaller step]
     [Fold it into something]
     [Another time]
     [Keep this for my session]
     [Enough for now]
tap  Fold it into something
bot  What do you do anyway that it could ride along with? Like "waiting for the kettle".
     [Enough for now]
me   in the shower
edits ✓ 4-7-8 breathing, tried. Counts.
     [Undo]
bot  Noted. I'll put it in front: before the shower.

     Looking at it was practice too: it's noted as tried.
wait until 20:15
edits ✓ 4-7-8 breathing, tried. Counts.
quiet until 2026-11-26 19:59
wait until 20:00
bot  Before the shower: 4-7-8 breathing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]

# A tap edits the nudge in place: one edit, no message.
at   2026-11-23 06:00 Europe/Berlin
given 4-7-8 breathing, daily at 8:00 after coffee
wait until 08:00
bot  After coffee: 4-7-8 breathing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
tap  Did it
edits ✓ 4-7-8 breathing
     [Undo]
wait until 08:10
edits ✓ 4-7-8 breathing

wait until 2026-11-24 08:00
bot  After coffee: 4-7-8 breathing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
tap  Tiny step
edits ✓ 4-7-8 breathing, the tiny step
     [Undo]
wait until 08:10
edits ✓ 4-7-8 breathing, the tiny step

wait until 2026-11-25 08:00
bot  After coffee: 4-7-8 breathing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
tap  Not today
edits 4-7-8 breathing: okay, not today.
     [Something's in the way] [Undo]
wait until 08:10
edits 4-7-8 breathing: okay, not today.
     [Something's in the way]
tap  Something's in the way
bot  What's in the way? One tap is enough, your own words are welcome.
     [It slipped my mind] [No time]
     [I'm not sure what to do] [I don't see the point]
     [It touches something sore] [It has to be right]
     [I feel ashamed about it] [It's too much]
     [No energy] [It doesn't fit my life]
     [It makes things worse] [Something else]
     [I'd rather not say]
     [Enough for now]
tap  No time
bot  A full day, with no gap left in it.
     [A smaller step]
     [Fold it into something]
     [Another time]
     [Enough for now]
tap  Enough for now
bot  Enough for now, then. That's fine.

wait until 2026-11-26 08:00
bot  After coffee: 4-7-8 breathing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
tap  Later
edits After coffee: 4-7-8 breathing
     [In 30 min] [In 2 h] [Tonight]
     [Back]
tap  Back
edits After coffee: 4-7-8 breathing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
tap  Later
edits After coffee: 4-7-8 breathing
     [In 30 min] [In 2 h] [Tonight]
     [Back]
tap  In 2 h
edits 4-7-8 breathing: I'll look in at 10:00.
     [Did it] [Tiny step]
     [Undo]
quiet until 09:59
wait until 10:00
tap  Did it
edits ✓ 4-7-8 breathing
     [Undo]

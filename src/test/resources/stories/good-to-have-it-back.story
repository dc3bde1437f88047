# A return is worth a word, and takes no message. What nobody answered is no absence.
at   2026-11-01 18:00 Europe/Berlin
given 4-7-8 breathing, daily at 20:00
wait until 20:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     […]
tap  Not today
edits 4-7-8 breathing: okay, not today.
     [Something's in the way] [Undo]
wait until 20:15
edits 4-7-8 breathing: okay, not today.
     [Something's in the way]
quiet until 2026-11-02 19:59
wait until 20:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     […]
tap  Not today
edits 4-7-8 breathing: okay, not today.
     Would something about it suit better: the size, or the time?
     [A smaller step] [Another time]
     [Leave it]
     [Something's in the way] [Undo]
wait until 20:15
edits 4-7-8 breathing: okay, not today.
     Would something about it suit better: the size, or the time?
     [A smaller step] [Another time]
     [Leave it]
     [Something's in the way]
quiet until 2026-11-03 19:59
wait until 20:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     […]
tap  Did it
edits ✓ 4-7-8 breathing
     Good to have it back.
     [Undo]
tap  Undo
edits 4-7-8 breathing
     [Did it] [Tiny step]
     […]
me   did it
edits ✓ 4-7-8 breathing
     Good to have it back.
     [Undo]
reacts
wait until 20:15
edits ✓ 4-7-8 breathing
     Good to have it back.
quiet until 2026-11-04 19:59
wait until 20:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     […]
me   did it
reacts
wait until 20:15
edits ✓ 4-7-8 breathing
quiet until 2026-11-05 19:59
wait until 20:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     […]
tap  Not today
edits 4-7-8 breathing: okay, not today.
     [Something's in the way] [Undo]
wait until 20:15
edits 4-7-8 breathing: okay, not today.
     [Something's in the way]
quiet until 2026-11-06 19:59
wait until 20:00  # nobody answers
bot  4-7-8 breathing
     [Did it] [Tiny step]
     […]
quiet until 2026-11-07 19:59
wait until 20:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     […]
tap  Not today
edits 4-7-8 breathing: okay, not today.
     [Something's in the way] [Undo]
wait until 20:15
edits 4-7-8 breathing: okay, not today.
     [Something's in the way]
quiet until 2026-11-08 19:59
wait until 20:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     […]
tap  Tiny step
edits ✓ 4-7-8 breathing, the tiny step
     [Undo]
wait until 20:15
edits ✓ 4-7-8 breathing, the tiny step
quiet until 2026-11-09 19:59
wait until 20:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     […]
tap  Not today
edits 4-7-8 breathing: okay, not today.
     Would a smaller version fit better, or another time? Leaving it is fine.
     [A smaller step] [Another time]
     [Leave it]
     [Something's in the way] [Undo]
wait until 20:15
edits 4-7-8 breathing: okay, not today.
     Would a smaller version fit better, or another time? Leaving it is fine.
     [A smaller step] [Another time]
     [Leave it]
     [Something's in the way]
quiet until 2026-11-10 19:59
wait until 20:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     […]
me   rest today
edits 4-7-8 breathing: resting today.
     [Undo]
reacts
wait until 20:15
edits 4-7-8 breathing: resting today.
quiet until 2026-11-11 19:59
wait until 20:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     […]
tap  Not today
edits 4-7-8 breathing: okay, not today.
     [Something's in the way] [Undo]
wait until 20:15
edits 4-7-8 breathing: okay, not today.
     [Something's in the way]
quiet until 2026-11-12 19:59
wait until 20:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     […]
me   kinda
edits ✓ 4-7-8 breathing, tried. Counts.
     Good to have it back.
     [Undo]
reacts

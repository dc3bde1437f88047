# Two practices in one nudge, answered line by line.
at   2026-11-25 18:00 Europe/Berlin
given 4-7-8 breathing, daily at 20:00
given journal, daily at 20:15
quiet until 19:59
wait until 20:00
bot  1 · 4-7-8 breathing
     2 · journal
     [1 · Did it] [1 · Tiny step] [1 · Not today]
     [2 · Did it] [2 · Tiny step] [2 · Not today]
     [Later] [Something's in the way]
tap  1 · Did it
edits ✓ 4-7-8 breathing
     2 · journal
     [1 · Undo]
     [2 · Did it] [2 · Tiny step] [2 · Not today]
     [Later] [Something's in the way]
tap  2 · Tiny step
edits ✓ 4-7-8 breathing
     ✓ journal, the tiny step
     [1 · Undo]
     [2 · Undo]
tap  1 · Undo
edits 1 · 4-7-8 breathing
     ✓ journal, the tiny step
     [1 · Did it] [1 · Tiny step] [1 · Not today]
     [2 · Undo]
     [Later] [Something's in the way]
tap  1 · Not today
edits 4-7-8 breathing: okay, not today.
     ✓ journal, the tiny step
     [1 · Something's in the way] [1 · Undo]
     [2 · Undo]
wait until 20:11
edits 4-7-8 breathing: okay, not today.
     ✓ journal, the tiny step
     [1 · Something's in the way]

wait until 2026-11-26 20:00
bot  1 · 4-7-8 breathing
     2 · journal
     [1 · Did it] [1 · Tiny step] [1 · Not today]
     [2 · Did it] [2 · Tiny step] [2 · Not today]
     [Later] [Something's in the way]
tap  1 · Not today
edits 4-7-8 breathing: okay, not today.
     Would something about it suit better: the size, or the time?
     2 · journal
     [1 · A smaller step] [1 · Another time]
     [1 · Leave it]
     [1 · Something's in the way] [1 · Undo]
     [2 · Did it] [2 · Tiny step] [2 · Not today]
     [Later] [Something's in the way]
me   did it
reacts
wait until 20:11
edits 4-7-8 breathing: okay, not today.
     Would something about it suit better: the size, or the time?
     ✓ journal
     [1 · A smaller step] [1 · Another time]
     [1 · Leave it]
     [1 · Something's in the way]

wait until 2026-11-27 20:00
bot  1 · 4-7-8 breathing
     2 · journal
     [1 · Did it] [1 · Tiny step] [1 · Not today]
     [2 · Did it] [2 · Tiny step] [2 · Not today]
     [Later] [Something's in the way]
tap  Later
edits 1 · 4-7-8 breathing
     2 · journal
     [In 30 min] [In 2 h] [Tonight]
     [Back]
tap  In 30 min
edits 4-7-8 breathing: I'll look in at 20:30.
     journal: I'll look in at 20:30.
     [1 · Did it] [1 · Tiny step] [1 · Not today]
     [2 · Did it] [2 · Tiny step] [2 · Not today]
     [Later] [Something's in the way]
quiet until 20:29
wait until 20:30
bot  1 · 4-7-8 breathing
     2 · journal
     [1 · Did it] [1 · Tiny step] [1 · Not today]
     [2 · Did it] [2 · Tiny step] [2 · Not today]
     [Later] [Something's in the way]

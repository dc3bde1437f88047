# A slip of the thumb is taken back within ten minutes; then the button goes away by itself.
at   2026-11-25 18:00 Europe/Berlin
given 4-7-8 breathing, daily at 20:00
wait until 20:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
tap  Not today
edits 4-7-8 breathing: okay, not today.
     [Something's in the way] [Undo]
quiet until 20:09
tap  Undo
edits 4-7-8 breathing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
tap  Did it
edits ✓ 4-7-8 breathing
     [Undo]
quiet until 20:18
wait until 20:20
edits ✓ 4-7-8 breathing

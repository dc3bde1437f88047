# One look-in at the time that suits, once; the practice stays open meanwhile.
at   2026-11-23 06:00 Europe/Berlin
given 4-7-8 breathing, daily at 8:00
wait until 08:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
tap  Later
edits 4-7-8 breathing
     [In 30 min] [In 2 h] [Tonight]
     [Back]
tap  In 30 min
edits 4-7-8 breathing: I'll look in at 08:30.
     [Did it] [Tiny step]
     [Undo]
quiet until 08:29
wait until 08:30
bot  4-7-8 breathing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
quiet until 2026-11-24 07:59

wait until 08:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
tap  Later
edits 4-7-8 breathing
     [In 30 min] [In 2 h] [Tonight]
     [Back]
tap  Tonight
edits 4-7-8 breathing: I'll look in at 20:00.
     [Did it] [Tiny step]
     [Undo]
quiet until 19:59
wait until 20:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]

wait until 2026-11-25 08:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
tap  Later
edits 4-7-8 breathing
     [In 30 min] [In 2 h] [Tonight]
     [Back]
tap  In 2 h
edits 4-7-8 breathing: I'll look in at 10:00.
     [Did it] [Tiny step]
     [Undo]
tap  Undo
edits 4-7-8 breathing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
quiet until 2026-11-26 07:59

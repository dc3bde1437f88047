# "in 2h" and "after dinner" are times as good as any button.
at   2026-11-23 06:00 Europe/Berlin
given 4-7-8 breathing, daily at 8:00
wait until 08:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
me   in 2h
edits 4-7-8 breathing: I'll look in at 10:00.
     [Did it] [Tiny step]
     [Undo]
bot  I'll look in at 10:00.
quiet until 09:59
wait until 10:00
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
me   after dinner
edits 4-7-8 breathing: I'll look in at 20:00.
     [Did it] [Tiny step]
     [Undo]
bot  I'll look in at 20:00.
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
me   later
bot  When suits? A time like "8" or "after dinner" works too.
     [In 30 min] [In 2 h] [Tonight]
     [Leave it]
me   half past nine
edits 4-7-8 breathing: I'll look in at 09:30.
     [Did it] [Tiny step]
     [Undo]
bot  I'll look in at 09:30.
quiet until 09:29
wait until 09:30
bot  4-7-8 breathing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
me   later
bot  When suits? A time like "8" or "after dinner" works too.
     [In 30 min] [In 2 h] [Tonight]
     [Leave it]
tap  Leave it
bot  Fine. Any time.

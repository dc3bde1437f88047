# A button of a question that has passed says so; a button of an old nudge notes that nudge's Day.
at   2026-11-23 18:00 Europe/Berlin
given 4-7-8 breathing, daily at 20:00
tap  Which city | Skip
toast That question has passed.
tap  Looks right
toast That question has passed.
wait until 20:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
quiet until 2026-11-24 19:00
tap  Did it
edits ✓ 4-7-8 breathing
     [Undo]
tap  Undo
edits 4-7-8 breathing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
tap  Tiny step
edits ✓ 4-7-8 breathing, the tiny step
     [Undo]
wait until 19:20
edits ✓ 4-7-8 breathing, the tiny step
forge n1:1:0:UNDO
toast That was a while ago. Typing it changes it: "not today", "did it".
me   /week
bot  Mon 23 Nov – Sun 29 Nov

     4-7-8 breathing
     Mon ✓ tiny
     Tue
     Wed
     Thu
     Fri
     Sat
     Sun
     [Mon] [Tue]
     [As a picture] [A dark one]

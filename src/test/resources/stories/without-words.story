# A sticker, a voice note, a photo or a thumb in answer to a nudge is a yes. Nothing of it is opened.
at   2026-11-23 18:00 Europe/Berlin
given 4-7-8 breathing, daily at 20:00
sticker 👍
bot  I understand short things best: "did it", "tiny one", "not today", "later", "it's too much". /today shows the buttons, /help the rest.
wait until 20:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
sticker 🎉
reacts
wait until 20:10
edits ✓ 4-7-8 breathing

wait until 2026-11-24 20:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
voice
reacts
wait until 20:10
edits ✓ 4-7-8 breathing

wait until 2026-11-25 20:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
photo
reacts
wait until 20:10
edits ✓ 4-7-8 breathing

wait until 2026-11-26 20:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
photo not today
reacts
edits 4-7-8 breathing: okay, not today.
     [Something's in the way] [Undo]
wait until 20:10
edits 4-7-8 breathing: okay, not today.
     [Something's in the way]

wait until 2026-11-27 20:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
me   👍
reacts
wait until 20:10
edits ✓ 4-7-8 breathing
me   /week
bot  Mon 23 Nov – Sun 29 Nov

     4-7-8 breathing
     Mon ✓
     Tue ✓
     Wed ✓
     Thu not today
     Fri ✓
     Sat
     Sun
     4 of 5 planned
     [Mon] [Tue] [Wed] [Thu] [Fri]
     [As a picture] [A dark one]

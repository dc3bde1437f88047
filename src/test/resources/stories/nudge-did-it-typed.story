# A check-in adds no message to the chat: a typed "did it" gets one small emoji and nothing else.
# Ten minutes later the nudge quietly drops the buttons that have nothing left to do.
at   2026-11-25 18:00 Europe/Berlin
given 4-7-8 breathing, daily at 20:00 after coffee
wait until 20:00
bot  After coffee: 4-7-8 breathing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
me   did it
reacts
quiet until 20:09
wait until 20:20
edits ✓ 4-7-8 breathing
quiet until 2026-11-26 19:59

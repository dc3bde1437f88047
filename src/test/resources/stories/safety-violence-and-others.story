# Violence names the emergency number first; for somebody else there is a line for the one who worries.
at   2026-11-25 18:00 Europe/Berlin
given 4-7-8 breathing, daily at 20:00
wait until 18:30
me   he is hitting me
bot  If you're in danger right now, call 112.
     I'm glad you said it. …
     TelefonSeelsorge: call 0800 111 0 111, day and night
     …
     My nudges wait until you tap or write.
     [Not what I meant]
     [I'm okay to go on]
tap  Not what I meant
edits Good to know. Everything goes on as it was.
wait until 18:50
me   my brother wants to end his life
bot  I'm glad you said it. If they're in danger right now, call 112.
     …You can call a line on their behalf:
     TelefonSeelsorge: call 0800 111 0 111, day and night
     …
     [Not what I meant]
     [I'm okay to go on]
tap  I'm okay to go on
toast Okay. I go on as before; /helplines is there any time.
wait until 20:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]

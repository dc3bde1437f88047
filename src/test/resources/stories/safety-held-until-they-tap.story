# Words about more than practice are answered first, and in full. Nudges wait until they tap or write.
at   2026-11-25 18:00 Europe/Berlin
given 4-7-8 breathing, daily at 20:00
me   I don't want to be here anymore
bot  I'm glad you said it, and I take it seriously. I'm a program and nobody reads this chat, so please tell a person too.
     In danger right now: 112.
     TelefonSeelsorge: call 0800 111 0 111, day and night
     TelefonSeelsorge: call 0800 111 0 222, day and night
     Any country, also by chat: findahelpline.com. You're not bothering anyone.
     Your therapist or someone you trust can be told exactly these words.
     My nudges wait until you tap or write.

     Are you having thoughts of ending your life?
     [Yes] [Not sure]
     [No, it's how I talk]
     [I'm okay to go on]
quiet until 2026-11-28 19:00
tap  I'm okay to go on
toast Okay. I go on as before; /helplines is there any time.
wait until 20:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]

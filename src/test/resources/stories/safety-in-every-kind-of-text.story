# Behind a command, in a caption, in a correction; after a while in full, and in between in one line.
at   2026-11-25 18:00 Europe/Berlin
given 4-7-8 breathing, daily at 20:00
wait until 18:30
me   /new i want to die
bot  I'm glad you said it…
     Are you having thoughts of ending your life?
     [Yes] [Not sure]
     […]
me   i want to die
bot  I hear you. A person is better at this than I am: TelefonSeelsorge (0800 111 0 111). In danger right now: 112.
me   i really want to die
bot  Keep telling me if it helps. And please let a person hear it: TelefonSeelsorge (0800 111 0 111). In danger right now: 112.
wait until 18:50
photo i want to die
bot  I'm glad you said it…
     Are you having thoughts of ending your life?
     [Yes] [Not sure]
     […]
wait until 19:10
me   hm
bot  I only understand short things, so I may not follow you. A person can: /helplines. I'm listening all the same.
wait until 19:20
edit hm | hm i want to die
bot  I'm glad you said it…
     Are you having thoughts of ending your life?
     [Yes] [Not sure]
     […]
wait until 19:30
me   /stop i want to die
bot  I'm glad you said it…
     I'm quiet from now on, as you asked. I answer when you write; /start brings the rest back.

     Are you having thoughts of ending your life?
     [Yes] [Not sure]
     […]
quiet until 2026-11-27 12:00
me   i want to die
bot  I'm glad you said it…
     Are you having thoughts of ending your life?
     [Yes] [Not sure]
     […]
wait until 2026-11-27 13:00
me   /start
bot  … Nothing piled up…
wait until 20:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]

# "End it all" is no request for silence, and a report beside such words is noted.
at   2026-11-25 18:00 Europe/Berlin
given 4-7-8 breathing, daily at 20:00
wait until 20:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
me   did the breathing, i'm still going to kill myself
bot  I'm glad you said it…
     Are you having thoughts of ending your life?
     [Yes] [Not sure]
     […]
me   end it all
bot  I hear you. A person is better at this than I am: TelefonSeelsorge (0800 111 0 111). In danger right now: 112.
wait until 20:10
edits ✓ 4-7-8 breathing

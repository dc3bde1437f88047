# Someone of their own: in their words, shown to nobody else, gone when they say so.
at   2026-11-25 18:00 Europe/Berlin
given 4-7-8 breathing, daily at 20:00
wait until 18:30
me   /new
bot  What would you like to practise? …
     [Skip]
me   /helplines
bot  People you can talk to. You're not bothering anyone.
     In danger right now: 112.
     TelefonSeelsorge: call 0800 111 0 111, day and night
     TelefonSeelsorge: call 0800 111 0 222, day and night
     Any country, also by chat: findahelpline.com
     [Someone of my own]
tap  Someone of my own
bot  Who would you turn to? …
     [Nobody for now] [Skip]
me   Mira, 0171 2345678
bot  Noted. /helplines shows it, and only to you.

     What would you like to practise? …
     [Skip]
me   /cancel
bot  Left as it was.
me   /helplines
bot  People you can talk to. …
     Any country, also by chat: findahelpline.com
     Someone of your own: Mira, 0171 2345678
     [Someone of my own]
wait until 19:00
me   i want to die
bot  I'm glad you said it…
     Your therapist or someone you trust can be told exactly these words.
     Someone of your own: Mira, 0171 2345678
     My nudges wait until you tap or write.
     …
     [Yes] [Not sure]
     […]
wait until 19:20
me   /settings
bot  Zone: Europe/Berlin, 19:20 now
     …
     Someone of your own: Mira, 0171 2345678
     One number a week: not asked
     [Zone] [Country]
     […]
tap  Someone of my own
bot  Who would you turn to? …
     [Nobody for now] [Skip]
tap  Nobody for now
bot  Gone from here.
me   /helplines
bot  People you can talk to. …
     Any country, also by chat: findahelpline.com
     [Someone of my own]

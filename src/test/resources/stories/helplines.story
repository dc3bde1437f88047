# Any time, by the country that is set; nobody has to have agreed to anything first.
at   2026-11-25 18:00 Europe/Berlin
me   /helplines
bot  People you can talk to. You're not bothering anyone.
     In danger right now: your local emergency number (112 works in the EU and on most mobiles).
     Any country, also by chat: findahelpline.com
     I don't know a line for where you are. /settings → Country shows the lines I have.
wait until 18:10
me   /start
bot  Hi, I'm Sotto. …
     [I'm 18 or older — begin]
tap  I'm 18 or older — begin
bot  Which city are you in? …
     [Skip]
me   london
bot  London, where it's 17:10 now. …
     [Skip]
wait until 18:20
me   /helplines
bot  People you can talk to. You're not bothering anyone.
     In danger right now: 999.
     Samaritans: call 116 123, day and night
     Shout: text 85258, day and night
     Any country, also by chat: findahelpline.com
     [Someone of my own]
me   /cancel
bot  Left as it was.
wait until 18:30
me   /settings
bot  Zone: Europe/London, …
     [Zone] [Country]
     […]
tap  Country
bot  For which country would you want helplines?
     [Skip]
me   italy
bot  Noted.
me   /stop
bot  Stopped. …
wait until 18:40
me   /helplines
bot  People you can talk to. …
     In danger right now: 112.
     Telefono Amico: call 02 2327 2327, 10:00–24:00
     Any country, also by chat: findahelpline.com
     [Someone of my own]
quiet until 2026-11-29 12:00

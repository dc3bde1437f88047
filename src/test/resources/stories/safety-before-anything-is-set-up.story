# Nobody has to have agreed to anything first, and a practice is not named after such words.
at   2026-11-25 18:00 Europe/Berlin
me   i want to die
bot  I'm glad you said it, and I take it seriously. I'm a program and nobody reads this chat, so please tell a person too.
     In danger right now: your local emergency number (112 works in the EU and on most mobiles).
     Any country, also by chat: findahelpline.com. You're not bothering anyone.
     Your therapist or someone you trust can be told exactly these words.
     My nudges wait until you tap or write.

     Are you having thoughts of ending your life?
     [Yes] [Not sure]
     [No, it's how I talk]
     [I'm okay to go on]
tap  I'm okay to go on
toast Okay. I go on as before; /helplines is there any time.
wait until 18:20
me   /start
bot  Hi, I'm Sotto. …
     [I'm 18 or older — begin]
me   i want to die
bot  I'm glad you said it…
     Are you having thoughts of ending your life?
     [Yes] [Not sure]
     […]
tap  I'm 18 or older — begin
bot  Which city are you in? …
     [Skip]
wait until 18:40
me   berlin, where i want to die
bot  I'm glad you said it…
     Are you having thoughts of ending your life?
     [Yes] [Not sure]
     […]
me   berlin
bot  Berlin, where it's 18:40 now. …What would you like to practise? …
     [Skip]
wait until 19:00
me   i want to die
bot  I'm glad you said it…
     Are you having thoughts of ending your life?
     [Yes] [Not sure]
     […]
me   walk, sundays at 10
bot  walk
     When: Sun at 10:00
     Kind: A planned activity

     Does this look right?
     [Looks right] [Change]

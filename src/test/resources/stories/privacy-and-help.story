# What is kept and what can be said is told at any time, also in the middle of a question.
at   2026-11-25 18:00 Europe/Berlin
me   /privacy
bot  Privacy…
me   /start
bot  Hi, I'm Sotto. …
     [I'm 18 or older — begin]
tap  I'm 18 or older — begin
bot  Which city are you in? …
     [Skip]
me   /help
bot  What you can say: …
me   /privacy
bot  Privacy…

     Which city are you in? …
     [Skip]
me   /nonsense
bot  I don't know that command. /help lists the ones I do.
me   /cancel
bot  Left as it was.
me   /cancel
bot  There was nothing open. All quiet.

# Whoever skips everything is left in peace, and finds the first question again when they come back.
at   2026-11-25 21:40 Europe/Berlin
me   /start
bot  Hi, I'm Sotto. …
     [I'm 18 or older — begin]
tap  I'm 18 or older — begin
bot  Which city are you in? …
     [Skip]
tap  Skip
bot  Then I go by UTC, where it's 20:40 now. /settings changes that.

     What would you like to practise? …
     [Skip]
tap  Skip
bot  Fine. Any time.
quiet until 2026-11-30 12:00
me   /start
bot  What would you like to practise? …
     [Skip]

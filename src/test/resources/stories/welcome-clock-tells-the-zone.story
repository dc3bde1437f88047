# Who names no place can tell the time.
at   2026-11-25 21:40 Asia/Kolkata
me   /start
bot  Hi, I'm Sotto. …
     [I'm 18 or older — begin]
tap  I'm 18 or older — begin
bot  Which city are you in? …
     [Skip]
me   it's 9:40 pm here
bot  There are a few of those. Which one is yours?
     [Mumbai (Maharashtra, IN)]
     [Colombo (Western Province, LK)]
     [Skip]
tap  Mumbai (Maharashtra, IN)
bot  Mumbai, where it's 21:40 now. If you ever need a helpline, I'd look in India; /settings changes that.

     What would you like to practise? …
     [Skip]
me   walk round the block, daily at 7
bot  walk round the block
     When: every day at 07:00
     Kind: A planned activity
     Does this look right?
     [Looks right] [Change]
tap  Looks right
bot  It's set. …Thu 26 Nov, 07:00…
quiet until 2026-11-26 06:59
wait until 07:00
bot  walk round the block
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]

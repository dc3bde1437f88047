# A name that nobody knows, and one that many places have.
at   2026-11-25 21:40 Europe/London
me   /start
bot  Hi, I'm Sotto. …
     [I'm 18 or older — begin]
tap  I'm 18 or older — begin
bot  Which city are you in? …
     [Skip]
me   zzgrmpf
bot  I don't know that place. A bigger city near you works, or a zone like Europe/Berlin, or the time it is for you now.
     [Skip]
me   springfield
bot  There are a few of those. Which one is yours?
     [Springfield (Missouri, US)]
     [Springfield (Massachusetts, US)]
     [Springfield (Illinois, US)]
     [Springfield (Oregon, US)]
     [Springfield (Ohio, US)]
     [Skip]
tap  Springfield (Oregon, US)
bot  Springfield, where it's 13:40 now. If you ever need a helpline, I'd look in United States; /settings changes that.

     What would you like to practise? …
     [Skip]

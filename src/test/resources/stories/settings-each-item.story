# One thing at a time, and back to quiet.
at   2026-11-25 18:00 Europe/Berlin
given 4-7-8 breathing, daily at 20:00
me   /settings
bot  Zone: Europe/Berlin, 18:00 now
     Helplines: Germany
     A new day starts at 03:00
     Quiet hours: 22:00 to 07:00
     Nudges: with a sound
     Code word: none; nudges show the practice's name
     Someone of your own: nobody saved
     One number a week: not asked
     [Zone] [Country]
     [Day start] [Quiet hours]
     [Sound] [Code word]
     [Someone of my own] [One number a week]
     [Leave it]
tap  Zone
bot  Which city are you in now? Or a zone, or the time it is for you.
     [Skip]
me   lisbon
bot  Noted.
me   /settings
bot  Zone: Europe/Lisbon, 17:00 now
     Helplines: Germany
     A new day starts at 03:00
     Quiet hours: 22:00 to 07:00
     Nudges: with a sound
     Code word: none; nudges show the practice's name
     Someone of your own: nobody saved
     One number a week: not asked
     [Zone] [Country]
     […]
tap  Country
bot  For which country would you want helplines?
     [Skip]
me   narnia
bot  I don't know that country. Its English name or two letters work, like "Ireland" or "IE".
     [Skip]
me   portugal
bot  Noted.
me   /settings
bot  Zone: Europe/Lisbon, 17:00 now
     Helplines: Portugal
     A new day starts at 03:00
     Quiet hours: 22:00 to 07:00
     Nudges: with a sound
     Code word: none; nudges show the practice's name
     Someone of your own: nobody saved
     One number a week: not asked
     [Zone] [Country]
     […]
tap  Day start
bot  When does a new day begin for you? Up to then, a check-in belongs to the day before.
     [00:00] [03:00] [05:00]
     [Skip]
me   17:00
bot  A time between 00:00 and 12:00 works here, like "4".
     [00:00] [03:00] [05:00]
     [Skip]
tap  05:00
bot  Noted.
me   /settings
bot  Zone: Europe/Lisbon, 17:00 now
     Helplines: Portugal
     A new day starts at 05:00
     Quiet hours: 22:00 to 07:00
     Nudges: with a sound
     Code word: none; nudges show the practice's name
     Someone of your own: nobody saved
     One number a week: not asked
     [Zone] [Country]
     […]
tap  Quiet hours
bot  From when to when would you like quiet? For example "22 to 7". A nudge time you set inside it yourself wins.
     [No quiet hours] [Skip]
me   not too late
bot  Two times work here, like "22 to 7".
     [No quiet hours] [Skip]
me   21 to 8
bot  Noted.
me   /settings
bot  Zone: Europe/Lisbon, 17:00 now
     Helplines: Portugal
     A new day starts at 05:00
     Quiet hours: 21:00 to 08:00
     Nudges: with a sound
     Code word: none; nudges show the practice's name
     Someone of your own: nobody saved
     One number a week: not asked
     [Zone] [Country]
     […]
tap  Sound
bot  May a nudge make a sound?
     [With a sound] [Silent]
tap  Silent
bot  Noted.
me   /settings
bot  Zone: Europe/Lisbon, 17:00 now
     Helplines: Portugal
     A new day starts at 05:00
     Quiet hours: 21:00 to 08:00
     Nudges: silent
     Code word: none; nudges show the practice's name
     Someone of your own: nobody saved
     One number a week: not asked
     [Zone] [Country]
     […]
tap  Code word
bot  Type a word that every nudge shows in place of the practice, so that a lock screen tells nothing. Like "kettle".
     [No code word] [Skip]
me   a word that is much too long for any lock screen on any phone there is
bot  That's more than I can keep on a card. Up to 60 characters fit.
     [No code word] [Skip]
me   kettle
bot  Noted.
me   /settings
bot  Zone: Europe/Lisbon, 17:00 now
     Helplines: Portugal
     A new day starts at 05:00
     Quiet hours: 21:00 to 08:00
     Nudges: silent
     Code word: kettle
     Someone of your own: nobody saved
     One number a week: not asked
     [Zone] [Country]
     […]
tap  Leave it
bot  Fine. Any time.
wait until 21:00
bot  kettle
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]

# Every question of the settings has its way out, and changes nothing then.
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
me   springfield
bot  There are a few of those. Which one is yours?
     [Springfield (Missouri, US)]
     [Springfield (Massachusetts, US)]
     [Springfield (Illinois, US)]
     [Springfield (Oregon, US)]
     [Springfield (Ohio, US)]
     [Skip]
tap  Skip
bot  Fine. Any time.
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
     […]
tap  Country
bot  For which country would you want helplines?
     [Skip]
tap  Skip
bot  Fine. Any time.
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
     […]
tap  Day start
bot  When does a new day begin for you? Up to then, a check-in belongs to the day before.
     [00:00] [03:00] [05:00]
     [Skip]
tap  Skip
bot  Fine. Any time.
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
     […]
tap  Quiet hours
bot  From when to when would you like quiet? For example "22 to 7". A nudge time you set inside it yourself wins.
     [No quiet hours] [Skip]
tap  Skip
bot  Fine. Any time.
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
     […]
tap  Code word
bot  Type a word that every nudge shows in place of the practice, so that a lock screen tells nothing. Like "kettle".
     [No code word] [Skip]
tap  Skip
bot  Fine. Any time.
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
     […]
tap  Sound
bot  May a nudge make a sound?
     [With a sound] [Silent]
me   no
bot  Noted.
me   /settings
bot  Zone: Europe/Berlin, 18:00 now
     Helplines: Germany
     A new day starts at 03:00
     Quiet hours: 22:00 to 07:00
     Nudges: silent
     Code word: none; nudges show the practice's name
     Someone of your own: nobody saved
     One number a week: not asked
     [Zone] [Country]
     […]

# A code word in the settings keeps every name off the lock screen.
at   2026-11-25 18:00 Europe/Berlin
given exposure: bus ride, daily at 18:30
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
tap  Code word
bot  Type a word that every nudge shows in place of the practice, so that a lock screen tells nothing. Like "kettle".
     [No code word] [Skip]
me   kettle
bot  Noted.
quiet until 18:29
wait until 18:30
bot  kettle
     [Did it]
     [Later] [Not today]
     [Something's in the way]
tap  Not today
edits kettle: okay, not today.
     [Something's in the way] [Undo]

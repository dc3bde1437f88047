# Below 7 something may change, twice at most; after that a low number is simply kept.
at   2026-11-25 18:00 Europe/Berlin
given sit outside for a minute, sundays at 10
me   /new thought record
bot  What would be the smallest version that counts? …
     [Write one thought and one balanced line]
     [Fill in two columns and leave the rest]
     [Catch one thought and answer it out loud]
     [Skip] [To the card]
tap  Skip
bot  Is there an everyday moment it could follow? …
     [After coffee]
     [After dinner]
     [Before bed]
     [Skip] [To the card]
tap  Skip
bot  When would you like me to ask? …
     [Don't ask me, I'll tell you]
     [Skip] [To the card]
me   weekdays at 8
bot  What could get in the way on a normal day? …
     [Skip] [To the card]
tap  Skip
bot  How sure are you that this fits into your week, from 0 to 10?
     [0] [1] [2] [3] [4] [5]
     [6] [7] [8] [9] [10]
     [Skip] [To the card]
me   hard to say
bot  A number from 0 to 10 is all I need here.
     [0] [1] [2] [3] [4] [5]
     […]
me   3
bot  3 is honest, thank you. Would something smaller fit better, or another time? Keeping it as it is works too.
     [Smaller]
     [Another time] [Keep it anyway]
tap  Smaller
bot  What would be the smallest version that counts? …
     [Write one thought and one balanced line]
     [Fill in two columns and leave the rest]
     [Catch one thought and answer it out loud]
     [Skip] [To the card]
me   one thought, no columns
bot  How sure are you that this fits into your week, from 0 to 10?
     [0] [1] [2] [3] [4] [5]
     […]
me   5
bot  5 is honest, thank you. Would something smaller fit better, or another time? Keeping it as it is works too.
     [Smaller]
     [Another time] [Keep it anyway]
tap  Another time
bot  When would you like me to ask? …
     [Don't ask me, I'll tell you]
     [Skip] [To the card]
me   weekdays at 20:00
bot  How sure are you that this fits into your week, from 0 to 10?
     [0] [1] [2] [3] [4] [5]
     […]
me   6
bot  When I ask, this shows on your lock screen: "thought record". …
     [Its name is fine]
tap  Its name is fine
bot  thought record
     When: weekdays at 20:00
     Kind: Thought record
     Tiny step: one thought, no columns
     How sure: 6 of 10

     Does this look right?
     [Looks right] [Change]

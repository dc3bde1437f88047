# Every question answered, one at a time.
at   2026-11-25 18:00 Europe/Berlin
given sit outside for a minute, sundays at 10
me   /new
bot  What would you like to practise? …
     [Skip]
me   letters i never send
bot  Does it belong to one of these? …
     [Thoughts] [Writing]
     [Body and breath] [Doing and noticing]
     [As my therapist set it] [Something else]
     [Skip] [To the card]
tap  Thoughts
bot  Which comes closest?
     [Thought record]
     [Naming thinking traps]
     [Behavioural experiment]
     [Defusion, values (ACT)]
     [Back] [Skip]
tap  Back
bot  Does it belong to one of these? …
     [Thoughts] [Writing]
     [Body and breath] [Doing and noticing]
     [As my therapist set it] [Something else]
     [Skip] [To the card]
tap  Writing
bot  Which comes closest?
     [Mood tracking]
     [Journaling]
     [Diary card (DBT)]
     [Gratitude, worry time]
     [Dreams and patterns]
     [Back] [Skip]
tap  Journaling
bot  What would be the smallest version that counts? …
     [Write three sentences]
     [Record one short voice note]
     [Skip] [To the card]
me   one sentence
bot  Is there an everyday moment it could follow? …
     [Before bed]
     [Skip] [To the card]
me   after dinner
bot  When would you like me to ask? …
     [Don't ask me, I'll tell you]
     [Skip] [To the card]
me   weekdays
bot  Good: weekdays. At what time?
     [Skip] [To the card]
me   20:15
bot  What could get in the way on a normal day? …
     [Skip] [To the card]
me   i'm late for the train
bot  If this happens: i'm late for the train
     What would you do then?
     [Skip] [To the card]
me   one sentence on the platform
bot  How sure are you that this fits into your week, from 0 to 10?
     [0] [1] [2] [3] [4] [5]
     [6] [7] [8] [9] [10]
     [Skip] [To the card]
tap  8
bot  When I ask, this shows on your lock screen: "letters i never send". …
     [Its name is fine]
me   kettle
bot  letters i never send
     When: weekdays at 20:15
     Moment: after dinner
     Kind: Journaling
     Tiny step: one sentence
     If i'm late for the train: one sentence on the platform
     How sure: 8 of 10
     On the lock screen: kettle

     Does this look right?
     [Looks right] [Change]
tap  Looks right
bot  It's set. …20:15…
quiet until 20:14
wait until 20:15
bot  kettle
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]

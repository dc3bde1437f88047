# Every line of the card can be changed, and leads straight back to it.
at   2026-11-25 18:00 Europe/Berlin
given sit outside for a minute, sundays at 10
me   /new journal, daily at 9pm
bot  journal
     When: every day at 21:00
     Kind: Journaling

     Does this look right?
     [Looks right] [Change]
tap  Change
bot  Which part?
     [The words] [When]
     [The tiny step] [The moment]
     [The kind]
     [The if-then] [How sure]
     [The lock screen] [Back]
tap  The words
bot  It says: journal
     How would you like to put it?
     [Skip]
me   gratitude journal
bot  gratitude journal
     When: every day at 21:00
     Kind: Journaling

     Does this look right?
     [Looks right] [Change]
tap  Change
bot  Which part?
     [The words] [When]
     […]
tap  The kind
bot  Does it belong to one of these? …
     [Thoughts] [Writing]
     [Body and breath] [Doing and noticing]
     [As my therapist set it] [Something else]
     [Skip]
tap  Writing
bot  Which comes closest?
     [Mood tracking]
     [Journaling]
     [Diary card (DBT)]
     [Gratitude, worry time]
     [Dreams and patterns]
     [Back] [Skip]
tap  Mood tracking
bot  gratitude journal
     When: every day at 21:00
     Kind: Mood tracking

     Does this look right?
     [Looks right] [Change]
tap  Change
bot  Which part?
     [The words] [When]
     […]
tap  The tiny step
bot  What would be the smallest version that counts? …
     [Write one number]
     [Pick one emoji]
     [Skip]
tap  Pick one emoji
bot  gratitude journal
     When: every day at 21:00
     Kind: Mood tracking
     Tiny step: Pick one emoji

     Does this look right?
     [Looks right] [Change]
tap  Change
bot  Which part?
     [The words] [When]
     […]
tap  The moment
bot  Is there an everyday moment it could follow? …
     [With breakfast]
     [Before bed]
     [Skip]
me   after the dishes
bot  gratitude journal
     When: every day at 21:00
     Moment: after the dishes
     Kind: Mood tracking
     Tiny step: Pick one emoji

     Does this look right?
     [Looks right] [Change]
tap  Change
bot  Which part?
     [The words] [When]
     […]
tap  When
bot  When would you like me to ask? …
     [Don't ask me, I'll tell you]
     [Skip]
me   mon wed fri 21:30
bot  gratitude journal
     When: Mon, Wed, Fri at 21:30
     Moment: after the dishes
     Kind: Mood tracking
     Tiny step: Pick one emoji

     Does this look right?
     [Looks right] [Change]
tap  Change
bot  Which part?
     [The words] [When]
     […]
tap  The if-then
bot  What could get in the way on a normal day? …
     [Skip]
me   guests
bot  If this happens: guests
     What would you do then?
     [Skip]
me   one line on my phone
bot  gratitude journal
     When: Mon, Wed, Fri at 21:30
     Moment: after the dishes
     Kind: Mood tracking
     Tiny step: Pick one emoji
     If guests: one line on my phone

     Does this look right?
     [Looks right] [Change]
tap  Change
bot  Which part?
     [The words] [When]
     […]
tap  How sure
bot  How sure are you that this fits into your week, from 0 to 10?
     [0] [1] [2] [3] [4] [5]
     [6] [7] [8] [9] [10]
     [Skip]
tap  9
bot  gratitude journal
     When: Mon, Wed, Fri at 21:30
     Moment: after the dishes
     Kind: Mood tracking
     Tiny step: Pick one emoji
     If guests: one line on my phone
     How sure: 9 of 10

     Does this look right?
     [Looks right] [Change]
tap  Change
bot  Which part?
     [The words] [When]
     […]
tap  The lock screen
bot  When I ask, this shows on your lock screen: "gratitude journal". …
     [Its name is fine]
me   teapot
bot  gratitude journal
     When: Mon, Wed, Fri at 21:30
     Moment: after the dishes
     Kind: Mood tracking
     Tiny step: Pick one emoji
     If guests: one line on my phone
     How sure: 9 of 10
     On the lock screen: teapot

     Does this look right?
     [Looks right] [Change]
tap  Change
bot  Which part?
     [The words] [When]
     […]
tap  Back
bot  gratitude journal
     When: Mon, Wed, Fri at 21:30
     Moment: after the dishes
     Kind: Mood tracking
     Tiny step: Pick one emoji
     If guests: one line on my phone
     How sure: 9 of 10
     On the lock screen: teapot

     Does this look right?
     [Looks right] [Change]
tap  Looks right
bot  It's set. …21:30…

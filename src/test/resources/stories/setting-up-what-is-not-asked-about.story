# A practice about not doing something is kept and noted, but never asked about.
at   2026-11-25 18:00 Europe/Berlin
given walk, sundays at 10
me   /new not texting my ex, daily at 20:00
bot  I won't ask about this one: a question would only keep it in mind. Tell me when you want it noted.

     not texting my ex
     When: you tell me; I don't ask
     …
     [Looks right] [Change]
me   daily at 21:00
bot  I won't ask about this one: a question would only keep it in mind. Tell me when you want it noted.
     [Looks right] [Change]
tap  Change
bot  Which part?
     [The words]
     […]
tap  Back
bot  not texting my ex
     When: you tell me; I don't ask
     …
     [Looks right] [Change]
tap  Looks right
bot  It's set. I won't ask; tell me with "did it" or /did whenever it happens.
quiet until 2026-11-28 23:00

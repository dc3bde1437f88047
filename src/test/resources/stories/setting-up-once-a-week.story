# Speaking up is planned once a week. More days are asked about once, and kept when said once more.
at   2026-11-25 18:00 Europe/Berlin
given sit outside for a minute, sundays at 10
me   /new I-statements, mon wed fri at 18:30
bot  I plan this one once a week, for when things are calm. If the two of you agreed on more days, name them and I keep them.
     Which day would suit? For example "sundays".
     [Skip]
me   sundays
bot  I-statements
     When: Sun at 18:30
     Kind: Speaking up
     For when things are calm, and never in the middle of a conflict.

     Does this look right?
     [Looks right] [Change]
me   tue thu at 19
bot  I plan this one once a week, for when things are calm. …
     Which day would suit? For example "sundays".
     [Skip]
me   tue and thu
bot  I-statements
     When: Tue, Thu at 19:00
     Kind: Speaking up
     For when things are calm, and never in the middle of a conflict.

     Does this look right?
     [Looks right] [Change]
tap  Looks right
bot  It's set. …Thu 26 Nov, 19:00…
me   /new say no once
bot  What would be the smallest version that counts? …
     [Write the sentence and keep it for yourself]
     [Skip] [To the card]
tap  Skip
bot  Is there an everyday moment it could follow? …
     [With coffee, on a calm day]
     [Skip] [To the card]
tap  With coffee, on a calm day
bot  When would you like me to ask? …
     […]
me   mon wed
bot  I plan this one once a week, for when things are calm. …
     Which day would suit? For example "sundays".
     [Skip] [To the card]
me   mon wed
bot  Good: Mon, Wed. At what time?
     [Skip] [To the card]
me   10
bot  What could get in the way on a normal day? …
     […]
tap  To the card
bot  say no once
     When: Mon, Wed at 10:00
     Moment: With coffee, on a calm day
     Kind: Speaking up
     For when things are calm, and never in the middle of a conflict.

     Does this look right?
     [Looks right] [Change]

# Used for real is no check-in: the week stays as it is, and it can be taken back.
at   2026-11-25 18:00 Europe/Berlin
given 4-7-8 breathing, daily at 20:00
me   /used
bot  4-7-8 breathing: used for real. Noted.
     [Take it back]
me   used it for real at the dentist
bot  4-7-8 breathing: used for real. Noted.
     [Take it back]
tap  Take it back
edits Taken back.
given journal, daily at 20:00
me   /used breathing at work
bot  4-7-8 breathing: used for real. Noted.
     [Take it back]
me   /used
bot  Which one did you use?
     [4-7-8 breathing]
     [journal]
     [Leave it]
me   the journal
bot  journal: used for real. Noted.
     [Take it back]
me   /used
bot  Which one did you use?
     […]
tap  Leave it
bot  …
me   /new
bot  What would you like to practise? …
     [Skip]
tap  journal: used | Take it back
edits Taken back.
me   /week
bot  Mon 23 Nov – Sun 29 Nov

     4-7-8 breathing
     Mon
     Tue
     Wed
     Thu
     Fri
     Sat
     Sun

     journal
     Mon
     Tue
     Wed
     Thu
     Fri
     Sat
     Sun
     [Mon] [Tue] [Wed]
     [As a picture] [A dark one]

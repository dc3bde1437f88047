# Everything, in one file: in the middle of a talk, and before somebody consented.
at   2026-11-25 18:00 Europe/Berlin
given 4-7-8 breathing after dinner, daily at 20:00
me   /new
bot  What would you like to practise? …
     […]
me   /export
bot  (file "sotto-export.zip")
     What you told me, in one file: sotto.md is for reading, csv is for tables, sotto.json goes into another Sotto.
     A circle or a pair isn't in it, being about others too; /circle and /pair show where you stand. It isn't encrypted, so it's best kept where your private things are.
me   /cancel
bot  Left as it was.
wait until 20:00
bot  After dinner: 4-7-8 breathing
     […]
person Bo
me   /export
bot  (file "sotto-export.zip")
     What you told me, in one file: …

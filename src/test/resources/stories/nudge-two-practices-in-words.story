# "done" with two practices open: one tap tells which, and all of them is the first choice.
at   2026-11-25 18:00 Europe/Berlin
given 4-7-8 breathing, daily at 20:00
given journal, daily at 20:15
wait until 20:00
bot  1 · 4-7-8 breathing
     2 · journal
     [1 · Did it] [1 · Tiny step] [1 · Not today]
     [2 · Did it] [2 · Tiny step] [2 · Not today]
     [Later] [Something's in the way]
me   done
bot  Which one?
     [All of them]
     [4-7-8 breathing]
     [journal]
     [Leave it]
tap  All of them
toast Noted.
me   /week
bot  Mon 23 Nov – Sun 29 Nov

     4-7-8 breathing
     Mon
     Tue
     Wed ✓
     Thu
     Fri
     Sat
     Sun

     journal
     Mon
     Tue
     Wed ✓
     Thu
     Fri
     Sat
     Sun
     [Mon] [Tue] [Wed]
     [As a picture] [A dark one]

# In the middle of a talk nobody is interrupted. Two hours after its last word the talk is left.
at   2026-11-25 19:30 Europe/Berlin
given 4-7-8 breathing, daily at 20:00
given journal, daily at 21:35
me   /new
bot  What would you like to practise? …
     [Skip]
quiet until 21:34
wait until 21:35
bot  journal
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]

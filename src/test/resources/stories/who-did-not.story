# Nobody is told who did and who did not, whether they are in a circle or not; and it is no check-in.
at   2026-11-27 18:00 Europe/Berlin
given walk, daily at 20:00
wait until 20:00
bot  walk
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
me   who didn't?
bot  I can't tell, by design. Nobody here can ask that about you, either.
me   who did it
bot  I can't tell, by design. Nobody here can ask that about you, either.
me   how many are in my circle
bot  I can't tell, by design. Nobody here can ask that about you, either.
me   Did everyone do it today?
bot  I can't tell, by design. Nobody here can ask that about you, either.
me   did it
reacts 👌

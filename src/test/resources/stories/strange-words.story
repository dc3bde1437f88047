# Text of any length and any script is an answer like others, shown back as it came.
at   2026-11-25 18:00 Europe/Berlin
given walk, sundays at 10
me   /new ‏תרגול נשימה‏, daily at 20:00
bot  תרגול נשימה
     When: every day at 20:00

     Does this look right?
     [Looks right] [Change]
tap  Looks right
bot  It's set. …20:00…
wait until 20:00
bot  תרגול נשימה
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
me   d​id it
reacts
me   🌿🌿🌿
bot  I understand short things best: "did it", "tiny one", "not today", "later", "it's too much". /today shows the buttons, /help the rest.
me   <b>did it</b> & "done"
reacts

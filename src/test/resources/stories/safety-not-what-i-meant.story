# One tap takes it back, and costs nothing.
at   2026-11-25 18:00 Europe/Berlin
given 4-7-8 breathing, daily at 20:00
wait until 18:30
me   laundry again, i want to die
bot  I'm glad you said it…
     Are you having thoughts of ending your life?
     [Yes] [Not sure]
     […]
tap  No, it's how I talk
edits Good to know. Everything goes on as it was.
wait until 20:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]

# What makes things worse rests at once. Nothing smaller is offered, and it is not asked about again.
at   2026-11-25 18:00 Europe/Berlin
given body scan, daily at 18:30
wait until 18:30
bot  body scan
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
me   i feel worse every time
bot  Then let's stop this one for now: body scan is paused, and it heads your session list.
     It's worth telling your therapist soon, before the session if you can. /resume takes it up again.

     Do you feel safe right now?
     [Yes] [Not sure]
tap  Yes
bot  Good. I'm quiet about it from here on. /helplines is there any time.
me   /session
bot  For your session. Only you see this; a number opens its line.
     1 · body scan makes things worse for me.
     [1]
     [Add a line] [A sentence to open with]
     [When it is] [That's all]
tap  That's all
bot  Fine. Any time.
quiet until 2026-12-02 18:30
me   /today
bot  Today, Wed 2 Dec
     body scan
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
me   /resume
bot  Nudges are on. Nothing piled up.
wait until 2026-12-03 18:30
bot  body scan
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]

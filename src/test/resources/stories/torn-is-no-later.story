# Wanting to and not being able to is heard; it is no appointment.
at   2026-11-23 18:00 Europe/Berlin
given journal, daily at 22:00
wait until 22:00
bot  journal
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
me   i know i should but i just cant tonight
bot  Part of you wants to, and that part is in here too.
     It's a lot to carry right now.
     [A smaller step]
     [Rest today]
     [Onto my session list]
     [Keep this for my session]
     [Enough for now]
quiet until 2026-11-24 21:59

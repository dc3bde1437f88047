# At most three nudges a day, however many times are set.
at   2026-11-25 07:30 Europe/Berlin
given calm breathing, daily at 8, 11, 14 and 17
wait until 08:00
bot  calm breathing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
wait until 11:00
bot  calm breathing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
wait until 14:00
bot  calm breathing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
quiet until 2026-11-26 07:59
wait until 08:00
bot  calm breathing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]

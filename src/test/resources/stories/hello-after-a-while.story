# "Hi" after a while: nothing is counted, nothing piled up, today is at hand.
at   2026-11-18 18:00 Europe/Berlin
given 4-7-8 breathing, on request
quiet until 2026-11-25 18:00
me   hi
bot  Hello. Nothing piled up.

     Today, Wed 25 Nov
     4-7-8 breathing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
me   thanks
reacts

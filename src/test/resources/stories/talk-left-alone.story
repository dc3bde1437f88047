# A talk that nobody comes back to is put away after a day, with one line when they do.
at   2026-11-25 18:00 Europe/Berlin
given 4-7-8 breathing, sundays at 10
me   /new journal
bot  What would be the smallest version that counts? …
     [Write three sentences]
     [Record one short voice note]
     [Skip] [To the card]
quiet until 2026-11-26 19:00
tap  To the card
toast That question has passed.
me   did it
reacts
bot  What we were in the middle of yesterday is put away. /new opens it afresh.
me   hello
bot  Hello.

     Today, Thu 26 Nov
     ✓ 4-7-8 breathing
     [Undo]

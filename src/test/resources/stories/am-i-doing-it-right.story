# A question about the practice is answered with the person's own words, the same each time.
at   2026-11-25 18:00 Europe/Berlin
given 4-7-8 breathing the way dr. lind showed me, daily at 20:00
me   am i doing it right?
bot  In your words: 4-7-8 breathing the way dr. lind showed me
     Anything beyond that is a good one for your therapist.
me   am i doing it right?
bot  In your words: 4-7-8 breathing the way dr. lind showed me
     Anything beyond that is a good one for your therapist.
me   am i doing it right?
bot  In your words: 4-7-8 breathing the way dr. lind showed me
     Anything beyond that is a good one for your therapist.

# A question about the practice is answered with the person's own words, the same each time.
at   2026-11-25 18:00 Europe/Berlin
given 4-7-8 breathing the way dr. lind showed me, daily at 20:00
me   am i doing it right?
bot  This is how you put it: “4-7-8 breathing the way dr. lind showed me”. Whatever it leaves open is one for your therapist.
me   am i doing it right?
bot  What stands there is: “4-7-8 breathing the way dr. lind showed me”. The rest is a good question for your therapist.
me   am i doing it right?
bot  4-7-8 breathing the way dr. lind showed me. In your words: 4-7-8 breathing the way dr. lind showed me
     Anything beyond that is a good one for your therapist.

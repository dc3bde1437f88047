# One number a week, off until it is named, asked with the last nudge of a week and never by itself.
at   2026-11-25 18:00 Europe/Berlin
given 4-7-8 breathing, daily at 20:00
me   /settings
bot  Zone: Europe/Berlin, 18:00 now
     …
     One number a week: not asked
     […]
tap  One number a week
bot  What would you like to call it? …
     [Skip]
me   Worry (1–10)
bot  Noted: Worry, 1 to 10, with the last nudge of a week. "Worry 6" works any time. I only keep it for you.
me   /pause until 28 november
bot  Quiet until Sat 28 Nov. /resume ends it sooner.
wait until 2026-11-28 20:00
bot  4-7-8 breathing
     […]
tap  Did it
edits ✓ 4-7-8 breathing
     [Undo]
wait until 21:00
edits ✓ 4-7-8 breathing
wait until 2026-11-29 20:00
bot  4-7-8 breathing
     Worry this week, 1 to 10
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
     [1] [2] [3] [4] [5]
     [6] [7] [8] [9] [10]
tap  6
edits 4-7-8 breathing
     Worry this week: 6
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
     [Another number]
tap  Another number
edits 4-7-8 breathing
     Worry this week, 1 to 10
     […]
tap  7
edits 4-7-8 breathing
     Worry this week: 7
     […]
tap  Did it
edits ✓ 4-7-8 breathing
     Worry this week: 7
     [Undo]
     [Another number]
me   worry 5
reacts
edits ✓ 4-7-8 breathing
     Worry this week: 5
     […]
wait until 20:15
edits ✓ 4-7-8 breathing
     Worry this week: 5
     [Another number]
wait until 2026-11-30 09:00
me   worry was 4/10
reacts
edits ✓ 4-7-8 breathing
     Worry this week: 4
     […]
me   /pause until 3 december
bot  Quiet until Thu 3 Dec. /resume ends it sooner.
wait until 2026-12-03 12:00
me   worry 3                            # nobody asked this week so far
reacts
me   /settings
bot  Zone: Europe/Berlin, 12:00 now
     …
     One number a week: Worry this week: 3
     […]
tap  One number a week
bot  Worry: asked with the last nudge of a week.
     [Don't ask] [Another name]
     [Delete it and its weeks]
     [Leave it]
tap  Don't ask
bot  I won't ask for it. What you noted stays.
me   /pause until 6 december
bot  Quiet until Sun 6 Dec. /resume ends it sooner.
wait until 2026-12-06 20:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
me   /settings
bot  …
     […]
tap  One number a week
bot  Worry: not asked at the moment.
     [Ask for it] [Another name]
     [Delete it and its weeks]
     [Leave it]
tap  Delete it and its weeks
bot  The number and all its weeks are gone.
me   /settings
bot  …
     One number a week: not asked
     […]

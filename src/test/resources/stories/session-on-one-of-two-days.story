# Two days a week are said plainly to be more than it keeps; one of them is kept, with what else was said.
at   2026-11-25 18:00 Europe/Berlin
given 4-7-8 breathing, daily at 20:00
me   /session tuesdays and thursdays at 17:00
bot  I can keep one of these days; the others stay with you. Which one?
     [Tue] [Thu]
     [Back]
tap  Thu
bot  Next session: Thu 26 Nov, 17:00.
     Every week, 50 minutes.
     […]
tap  Another time
bot  When do you see them? …
     [Back]
me   every other monday and wednesday
bot  I can keep one of these days; the others stay with you. Which one?
     [Mon] [Wed]
     [Back]
me   hm
bot  I couldn't read that. A day and a time work, like "thursdays at 14:00" or "3 dec 15:00".
     [Mon] [Wed]
     [Back]
tap  Wed
bot  At what time?
     [Back]
me   9:30
bot  Next session: Wed 2 Dec, 09:30.
     Every two weeks, 50 minutes.
     [That once] [Every week]
     [Another time] [How long]
     [No session] [Back]
me   mondays 9:00 and fridays 10:00
bot  I can keep one of these days; the others stay with you. Which one?
     […]
me   fridays at 10:00
bot  Next session: Fri 27 Nov, 10:00.
     Every week, 50 minutes.
     […]

# Every two weeks counts from the next one; a date comes once; a session can be taken out.
at   2026-11-25 18:00 Europe/Berlin
given 4-7-8 breathing, sundays at 20:00
me   /session every other tuesday 9:30
bot  Next session: Tue 1 Dec, 09:30.
     Every two weeks, 50 minutes.
     [That once] [Every week]
     [Another time] [How long]
     [No session] [Back]
tap  Back
bot  Next session: Tue 1 Dec, 09:30.…
     […]
tap  That's all
bot  …
wait until 2026-11-29 20:00
bot  4-7-8 breathing
     […]
me   did it
reacts
wait until 20:15
edits ✓ 4-7-8 breathing
wait until 2026-11-30 19:00
bot  Your session: tomorrow at 09:30.
     [Make my page]
wait until 2026-12-01 08:30
bot  Your session: today at 09:30.
     [Make my page]
wait until 11:20
bot  Anything new to set up, or leave as is?
     [New] [Leave as is]
me   no
reacts
me   /session
bot  Next session: Tue 15 Dec, 09:30.…
     […]
tap  When it is
bot  Next session: Tue 15 Dec, 09:30.
     Every two weeks, 50 minutes.
     […]
tap  Another time
bot  When do you see them? …
     [Back]
me   3 dec 15:00
bot  Next session: Thu 3 Dec, 15:00.
     That once, 50 minutes.
     […]
tap  Back
bot  Next session: Thu 3 Dec, 15:00.…
     […]
tap  That's all
bot  …
wait until 2026-12-02 19:00
bot  Your session: tomorrow at 15:00.
     [Make my page]
me   /session
bot  Next session: Thu 3 Dec, 15:00.…
     […]
tap  When it is
bot  Next session: Thu 3 Dec, 15:00.…
     […]
tap  No session
bot  Nothing is on your session list yet. …
     […]
tap  That's all
bot  …
quiet until 2026-12-06 19:59

# The Page: every line is seen before it is made, one is left out, another put back.
at   2026-11-16 18:00 Europe/Berlin
given journal, daily at 20:00
wait until 20:00
bot  journal
     […]
me   did it 4 min
reacts 👌
wait until 2026-11-17 20:00
bot  journal
     […]
edits ✓ journal — 4 min
tap  Not today
edits …
     […]
wait until 21:00
edits …
     […]
tap  Something's in the way
bot  …
     […]
tap  No time
bot  …
     […]
tap  Enough for now
bot  …
me   /pause
bot  …
     […]
tap  Until I say
bot  …
wait until 2026-11-24 09:00
me   /page
bot  Mon 16 Nov – Tue 24 Nov. This is what your Page would hold. A number leaves its line out, or puts it back.

     What we agreed on
     1 · journal (every day at 20:00)

     How the days went
     2 · journal, day by day

     What got in the way
     3 · journal: No time, once in the evening
     [1] [2] [3]
     [Make my page] [Enough for now]
tap  2
edits Mon 16 Nov – Tue 24 Nov. This is what your Page would hold. A number leaves its line out, or puts it back.

     What we agreed on
     1 · journal (every day at 20:00)

     How the days went
     2 · (left out) journal, day by day

     What got in the way
     3 · journal: No time, once in the evening
     [1] [(2)] [3]
     [Make my page] [Enough for now]
tap  (2)
edits Mon 16 Nov – Tue 24 Nov. This is what your Page would hold. A number leaves its line out, or puts it back.

     What we agreed on
     1 · journal (every day at 20:00)

     How the days went
     2 · journal, day by day

     What got in the way
     3 · journal: No time, once in the evening
     [1] [2] [3]
     [Make my page] [Enough for now]
tap  3
edits Mon 16 Nov – Tue 24 Nov. This is what your Page would hold. A number leaves its line out, or puts it back.

     What we agreed on
     1 · journal (every day at 20:00)

     How the days went
     2 · journal, day by day

     What got in the way
     3 · (left out) journal: No time, once in the evening
     [1] [2] [(3)]
     [Make my page] [Enough for now]
tap  Make my page
bot  For my session
     Mon 16 Nov – Tue 24 Nov

     What we agreed on
     journal (every day at 20:00)

     How the days went
     journal
     Mon 16 Nov ✓ 4 min
     Tue 17 Nov not today

     Self-reported. Blank means no answer.
bot  (picture "week.png")
     Mon 16 Nov – Tue 24 Nov
bot  (file "for-my-session.pdf")
     Your Page. It is yours, and goes to nobody unless you send it.

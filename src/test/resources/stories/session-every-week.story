# A session keeps its hour when the clocks change on 29 March; three quiet lines go with it.
at   2026-03-17 18:00 Europe/Berlin
given 4-7-8 breathing, mondays at 20:00
me   /session
bot  Nothing is on your session list yet. A line you type goes onto it.
     [Add a line] [A sentence to open with]
     [When it is] [That's all]
tap  When it is
bot  When do you see them? Like "thursdays at 14:00", "every other tuesday 9:30" or "3 dec 15:00".
     [Back]
me   when it suits
bot  I couldn't read that. A day and a time work, like "thursdays at 14:00" or "3 dec 15:00".
     [Back]
me   thursdays
bot  At what time?
     [Back]
me   14:00
bot  Next session: Thu 19 Mar, 14:00.
     Every week, 50 minutes.
     [That once] [Every two weeks]
     [Another time] [How long]
     [No session] [Back]
tap  How long
bot  How many minutes is a session?
     [30] [45] [50] [60] [90]
     [Back]
tap  60
bot  Next session: Thu 19 Mar, 14:00.
     Every week, 60 minutes.
     […]
tap  Back
bot  Next session: Thu 19 Mar, 14:00.
     Nothing is on your session list yet. A line you type goes onto it.
     [Add a line] [A sentence to open with]
     [When it is] [That's all]
me   the second column is unclear
bot  Before I keep your own words: …
     [Keep them]
     [Don't keep them]
tap  Keep them
bot  Next session: Thu 19 Mar, 14:00.
     For your session. Only you see this; a number opens its line.
     1 · the second column is unclear
     [1]
     […]
tap  A sentence to open with
bot  How would you like to begin? Your own words are welcome.
     [I'd like to start with how the practice went.]
     [There is something I find hard to say.]
     [Not much happened this week, and I'd like to talk about that.]
     [Back]
tap  There is something I find hard to say.
bot  Next session: Thu 19 Mar, 14:00.
     For your session. Only you see this; a number opens its line.
     1 · To open with: There is something I find hard to say.
     2 · the second column is unclear
     [1] [2]
     […]
tap  A sentence to open with
bot  How would you like to begin? …
     […]
me   i was away a lot
bot  Next session: Thu 19 Mar, 14:00.
     For your session. Only you see this; a number opens its line.
     1 · To open with: i was away a lot
     2 · the second column is unclear
     [1] [2]
     […]
tap  That's all
bot  …
quiet until 2026-03-18 18:59
wait until 19:00
bot  Your session: tomorrow at 14:00.
     [Make my page]
quiet until 2026-03-19 12:59
wait until 13:00
bot  Your session: today at 14:00.
     [Make my page]
tap  Make my page
bot  Thu 19 Mar. This is what your Page would hold. A number leaves its line out, or puts it back.

     What we agreed on
     1 · 4-7-8 breathing (Mon at 20:00)

     To talk about
     2 · To open with: i was away a lot
     3 · the second column is unclear
     [1] [2] [3]
     [Make my page] [Enough for now]
tap  Enough for now
bot  …
quiet until 15:59
wait until 16:00
bot  Anything new to set up, or leave as is?
     [New] [Leave as is]
     [Clear the list]
tap  Clear the list
bot  Everything comes off your list. A line that is off is gone.
     [Clear it] [Back]
tap  Clear it
bot  Your list is empty.
tap  Leave as is
edits Left as it is.
wait until 2026-03-23 20:00
bot  4-7-8 breathing
     […]
me   did it
reacts
wait until 20:15
edits ✓ 4-7-8 breathing
quiet until 2026-03-25 18:59
wait until 19:00
bot  Your session: tomorrow at 14:00.
     [Make my page]
wait until 2026-03-26 13:00
bot  Your session: today at 14:00.
     [Make my page]
wait until 16:00
bot  Anything new to set up, or leave as is?
     [New] [Leave as is]
me   leave as is
reacts
wait until 2026-03-30 20:00
bot  4-7-8 breathing
     […]
me   did it
reacts
wait until 20:15
edits ✓ 4-7-8 breathing
quiet until 2026-04-01 18:59           # summer time since Sunday
wait until 19:00
bot  Your session: tomorrow at 14:00.
     [Make my page]
quiet until 2026-04-02 12:59
wait until 13:00
bot  Your session: today at 14:00.
     [Make my page]
quiet until 15:59
wait until 16:00
bot  Anything new to set up, or leave as is?
     [New] [Leave as is]
tap  New
edits Something new, then.
bot  What would you like to practise? …
     [Skip]
tap  Skip
bot  …

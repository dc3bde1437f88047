# After a week of their own, five people with days and clocks alike are put together; a code word keeps it off the nudge.
at   2026-11-20 18:00 Europe/Berlin
given walk, daily at 20:00
person Bo
given journal, daily at 20:00
person Cy
given drawing, daily at 8
person Di
given reading, daily at 8
person Ed
given breathing, daily at 8
down until 2026-11-28 12:00
person Ada
me   /circle
bot  A circle is five to ten people …
     [Find me a circle]
     [Make a link] [Not now]
me   find me a circle
bot  You're down for the next round. It begins on a Monday, once five people with days and clocks like yours are waiting. Nothing to do until then.
me   /circle
bot  You're down for the next round. It begins on a Monday, once five people with days and clocks like yours are waiting. Nothing to do until then.
     [Stop waiting] [Make a link]
     [That's all]
me   stop waiting
bot  You're not down for a round any more.
me   /circle
bot  A circle is five to ten people …
     [Find me a circle]
     [Make a link] [Not now]
me   yes
bot  A tap below is easiest here; the same words typed work too.
     [Find me a circle]
     [Make a link] [Not now]
tap  Find me a circle
bot  You're down for the next round. It begins on a Monday, once five people with days and clocks like yours are waiting. Nothing to do until then.
person Bo
me   /circle
bot  A circle is five to ten people …
     [Find me a circle]
     [Make a link] [Not now]
tap  Find me a circle
bot  You're down for the next round. It begins on a Monday, once five people with days and clocks like yours are waiting. Nothing to do until then.
person Cy
me   /circle
bot  A circle is five to ten people …
     [Find me a circle]
     [Make a link] [Not now]
tap  Find me a circle
bot  You're down for the next round. It begins on a Monday, once five people with days and clocks like yours are waiting. Nothing to do until then.
person Di
me   /circle
bot  A circle is five to ten people …
     [Find me a circle]
     [Make a link] [Not now]
tap  Find me a circle
bot  You're down for the next round. It begins on a Monday, once five people with days and clocks like yours are waiting. Nothing to do until then.
person Ed
me   /circle
bot  A circle is five to ten people …
     [Find me a circle]
     [Make a link] [Not now]
tap  Find me a circle
bot  You're down for the next round. It begins on a Monday, once five people with days and clocks like yours are waiting. Nothing to do until then.
person Bo
me   /settings
bot  Zone: Europe/Berlin, 12:00 now
     Helplines: Germany
     A new day starts at 03:00
     Quiet hours: 22:00 to 07:00
     Nudges: with a sound
     Code word: none; nudges show the practice's name
     Someone of your own: nobody saved
     One number a week: not asked
     [Zone] [Country]
     [Day start] [Quiet hours]
     [Sound] [Code word]
     [Someone of my own] [One number a week]
     [Leave it]
tap  Code word
bot  Type a word that every nudge shows in place of the practice, so that a lock screen tells nothing. Like "kettle".
     [No code word] [Skip]
me   kettle
bot  Noted.
down until 2026-11-30 18:00
me   did it
reacts 👌
person Ada
me   did it
reacts 👌
person Cy
me   did it
reacts 👌
wait until 2026-12-01 19:00
bot  drawing
     … circle …
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
wait until 20:00
person Ada
bot  walk
     … circle …
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
person Bo
bot  kettle
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
person Cy
person Bo
me   /circle
bot  You're in a circle I put together, until Sun 13 Dec.
     … circle …
     [Nod]
     [Leave] [Make a link]
     [That's all]
me   nod
bot  You're in a circle I put together, until Sun 13 Dec.
     … circle …
     Your nod for today is in. Nobody sees whose it is.
     [Leave] [Make a link]
     [That's all]
me   make a link
bot  The link opens a circle of its own, for a group or a class. Would you like to be in it yourself?
     [Yes] [Only the link]
     [Not now]
tap  Not now
bot  Fine. Any time.
person Ada
me   /circle
bot  You're in a circle I put together, until Sun 13 Dec.
     … circle …
     [Nod]
     [Leave] [Make a link]
     [That's all]
me   hello
bot  A tap below is easiest here; the same words typed work too.
     [Nod]
     [Leave] [Make a link]
     [That's all]
tap  Leave
bot  Leaving is silent. You see nothing of it from now on, and nobody is told. What you practise counts, unseen, until the round is over on Sun 13 Dec, so that nobody notices.
     [Leave] [Stay]
tap  Leave
bot  You've left, and nobody is told.

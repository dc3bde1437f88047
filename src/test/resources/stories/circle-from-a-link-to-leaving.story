# A class meets by a link: explained before anything is asked, begun on a Monday, lines on nudges, a nod, another round,
# and a leave that nobody notices.
at   2026-11-27 18:00 Europe/Berlin
given walk, daily at 20:00
me   /circle
bot  A circle is five to ten people practising in the same two weeks, unseen by each other.
     · With a nudge you read one line about the day before, such as "some of your circle practised". Never who, and never that somebody didn't. No names, numbers or chat.
     · Others see no more of you. Whoever hosts this bot could look everything up, as with the rest, and chats with bots aren't end-to-end encrypted.
     · A round is two weeks from a Monday, and your yes is for one round.
     · You can leave at any time and see nothing more at once. What you practise goes on counting, unseen, until the round is over, so that nobody notices. /forget takes it out at once.
     I can find you one once you've practised here for a week. A link, for a group or a class, works from the first day.
     [Make a link] [Not now]
tap  Make a link
bot  The link opens a circle of its own, for a group or a class. Would you like to be in it yourself?
     [Yes] [Only the link]
     [Not now]
tap  Yes
bot  Here is the link. It lets in up to ten people and works for 7 days:
     /start …
     Whoever makes a link sees nothing more than anyone.

     You're down for it as well, in place of any other. It begins on a Monday, once there are two of you.
me   /circle
bot  You're down for the next round of the circle your link led to. It begins on a Monday, once there are two of you; the lines begin with five.
     [Stop waiting] [Make a link]
     [That's all]
tap  That's all
bot  Fine. Any time.
person Bo
given journal, daily at 20:00
follow Ada
bot  You have a link into a circle: up to ten people practising in the same two weeks, unseen by each other.
     · One line a day says that others practised. Never who, and never that somebody didn't. No names, numbers or chat.
     · Whoever hosts this bot could look everything up, and chats with bots aren't end-to-end encrypted.
     · A round is two weeks from a Monday, and your yes is for one round.
     · You can leave at any time. What you practise goes on counting, unseen, until the round is over, so that nobody notices. /forget takes it out at once.
     Would you like to be in it?
     [Be in it] [Not now]
tap  Be in it
bot  You're down for its next round. It begins on a Monday, once there are two of you. Nothing to do until then.
follow Ada
bot  You're down for that circle already. /circle says where you stand.
person Cy
given journal, sundays at 10
follow Ada
bot  You have a link into a circle: up to ten people practising in the same two weeks, unseen by each other.
     · One line a day says that others practised. Never who, and never that somebody didn't. No names, numbers or chat.
     · Whoever hosts this bot could look everything up, and chats with bots aren't end-to-end encrypted.
     · A round is two weeks from a Monday, and your yes is for one round.
     · You can leave at any time. What you practise goes on counting, unseen, until the round is over, so that nobody notices. /forget takes it out at once.
     Would you like to be in it?
     [Be in it] [Not now]
me   yes
bot  You're down for its next round. It begins on a Monday, once there are two of you. Nothing to do until then.
person Di
given journal, sundays at 10
follow Ada
bot  You have a link into a circle: up to ten people practising in the same two weeks, unseen by each other.
     · One line a day says that others practised. Never who, and never that somebody didn't. No names, numbers or chat.
     · Whoever hosts this bot could look everything up, and chats with bots aren't end-to-end encrypted.
     · A round is two weeks from a Monday, and your yes is for one round.
     · You can leave at any time. What you practise goes on counting, unseen, until the round is over, so that nobody notices. /forget takes it out at once.
     Would you like to be in it?
     [Be in it] [Not now]
me   be in it
bot  You're down for its next round. It begins on a Monday, once there are two of you. Nothing to do until then.
person Ed
given journal, sundays at 10
follow Ada
bot  You have a link into a circle: up to ten people practising in the same two weeks, unseen by each other.
     · One line a day says that others practised. Never who, and never that somebody didn't. No names, numbers or chat.
     · Whoever hosts this bot could look everything up, and chats with bots aren't end-to-end encrypted.
     · A round is two weeks from a Monday, and your yes is for one round.
     · You can leave at any time. What you practise goes on counting, unseen, until the round is over, so that nobody notices. /forget takes it out at once.
     Would you like to be in it?
     [Be in it] [Not now]
tap  Be in it
bot  You're down for its next round. It begins on a Monday, once there are two of you. Nothing to do until then.
down until 2026-11-30 19:30
person Ada
wait until 20:00
person Bo
me   did it
reacts 👌
person Ada
me   did it
reacts 👌
person Cy
me   did it
reacts 👌
person Di
me   did it
reacts 👌
person Ada
wait until 20:00
me   /circle
bot  You're in the circle your link led to, until Sun 13 Dec.
     [Nod]
     [Leave] [Make a link]
     [That's all]
tap  Nod
edits You're in the circle your link led to, until Sun 13 Dec.
     Your nod for today is in. Nobody sees whose it is.
     [Leave] [Make a link]
     [That's all]
me   who didn't check in?
bot  I can't tell, by design. Nobody here can ask that about you, either.
tap  That's all
bot  Fine. Any time.
person Bo
wait until 20:00
bot  journal
     Your circle is here, too.
     Someone nodded.
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
person Ada
bot  walk
     Your circle is here, too.
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
person Bo
person Ada
person Bo
person Ada
person Bo
down until 2026-12-10 12:00
me   did it
reacts 👌
person Ada
me   did it
reacts 👌
person Cy
me   /circle
bot  You're in the circle your link led to, until Sun 13 Dec.
     Your circle is here, too.
     This round ends on Sunday. Another one takes one tap; otherwise it ends by itself.
     [Nod]
     [Another round]
     [Leave] [Make a link]
     [That's all]
tap  Another round
edits You're in the circle your link led to, until Sun 13 Dec.
     Your circle is here, too.
     You're in for another round after this one.
     [Nod]
     [No other round]
     [Leave] [Make a link]
     [That's all]
tap  That's all
bot  Fine. Any time.
person Bo
wait until 2026-12-11 20:00
bot  journal
     Your circle is here, too.
     This round ends on Sunday. Another one takes one tap; otherwise it ends by itself.
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
     [Another round]
person Ada
bot  walk
     Your circle is here, too.
     This round ends on Sunday. Another one takes one tap; otherwise it ends by itself.
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
     [Another round]
person Bo
tap  Another round
toast You're in for another round.
edits journal
     Your circle is here, too.
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
me   /circle
bot  You're in the circle your link led to, until Sun 13 Dec.
     Your circle is here, too.
     You're in for another round after this one.
     [Nod]
     [No other round]
     [Leave] [Make a link]
     [That's all]
tap  No other round
edits You're in the circle your link led to, until Sun 13 Dec.
     Your circle is here, too.
     This round ends on Sunday. Another one takes one tap; otherwise it ends by itself.
     [Nod]
     [Another round]
     [Leave] [Make a link]
     [That's all]
tap  Another round
edits You're in the circle your link led to, until Sun 13 Dec.
     Your circle is here, too.
     You're in for another round after this one.
     [Nod]
     [No other round]
     [Leave] [Make a link]
     [That's all]
tap  Leave
bot  Leaving is silent. You see nothing of it from now on, and nobody is told. What you practise counts, unseen, until the round is over on Sun 13 Dec, so that nobody notices.
     [Leave] [Stay]
tap  Stay
bot  Fine. Any time.
me   /circle
bot  You're in the circle your link led to, until Sun 13 Dec.
     Your circle is here, too.
     You're in for another round after this one.
     [Nod]
     [No other round]
     [Leave] [Make a link]
     [That's all]
me   leave
bot  Leaving is silent. You see nothing of it from now on, and nobody is told. What you practise counts, unseen, until the round is over on Sun 13 Dec, so that nobody notices.
     [Leave] [Stay]
me   yes
bot  You've left, and nobody is told.
me   /circle
bot  A circle is five to ten people practising in the same two weeks, unseen by each other.
     · With a nudge you read one line about the day before, such as "some of your circle practised". Never who, and never that somebody didn't. No names, numbers or chat.
     · Others see no more of you. Whoever hosts this bot could look everything up, as with the rest, and chats with bots aren't end-to-end encrypted.
     · A round is two weeks from a Monday, and your yes is for one round.
     · You can leave at any time and see nothing more at once. What you practise goes on counting, unseen, until the round is over, so that nobody notices. /forget takes it out at once.
     [Find me a circle]
     [Make a link] [Not now]
me   not now
bot  Fine. Any time.
me   did it
reacts 👌
person Ada
tap  Another round
toast You're in for another round.
edits walk
     Your circle is here, too.
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
me   did it
reacts 👌
wait until 2026-12-12 20:00
edits ✓ walk
     Your circle is here, too.
bot  walk
     Your circle is here, too.
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
person Bo
edits ✓ journal
bot  journal
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
person Ada
me   did it
reacts 👌
down until 2026-12-14 19:00
edits ✓ walk
     Your circle is here, too.
me   /circle
bot  You're in the circle your link led to, until Sun 27 Dec.
     Your circle is here, too.
     [Leave] [Make a link]
     [That's all]
me   that's all
bot  Fine. Any time.
wait until 20:00
bot  walk
     Your circle is here, too.
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
wait until 2026-12-15 20:00
bot  walk
     Your circle is here, too.
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]

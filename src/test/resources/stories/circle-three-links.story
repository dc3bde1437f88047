# Three links of one person let in at a time; whoever knows of a wish has it replaced, and is told so.
at   2026-11-27 18:00 Europe/Berlin
given walk, sundays at 10
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
me   only the link
bot  Here is the link. It lets in up to ten people and works for 7 days:
     /start …
     Whoever makes a link sees nothing more than anyone.
person Bo
given journal, sundays at 10
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
follow Bo
bot  You're down for that circle already. /circle says where you stand.
follow Ada
bot  You have a link into a circle: up to ten people practising in the same two weeks, unseen by each other.
     · One line a day says that others practised. Never who, and never that somebody didn't. No names, numbers or chat.
     · Whoever hosts this bot could look everything up, and chats with bots aren't end-to-end encrypted.
     · A round is two weeks from a Monday, and your yes is for one round.
     · You can leave at any time. What you practise goes on counting, unseen, until the round is over, so that nobody notices. /forget takes it out at once.
     It would take the place of the round you're down for.
     Would you like to be in it?
     [Be in it] [Not now]
tap  Be in it
bot  You're down for its next round. It begins on a Monday, once there are two of you. Nothing to do until then.
me   /circle
bot  You're down for the next round of the circle your link led to. It begins on a Monday, once there are two of you; the lines begin with five.
     [Stop waiting] [Make a link]
     [That's all]
tap  That's all
bot  Fine. Any time.
person Ada
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
tap  Make a link
bot  The link opens a circle of its own, for a group or a class. Would you like to be in it yourself?
     [Yes] [Only the link]
     [Not now]
tap  Only the link
bot  Here is the link. It lets in up to ten people and works for 7 days:
     /start …
     Whoever makes a link sees nothing more than anyone.
me   /circle
bot  You're down for the next round of the circle your link led to. It begins on a Monday, once there are two of you; the lines begin with five.
     [Stop waiting] [Make a link]
     [That's all]
tap  Make a link
bot  Three of your links are open, and that's as many as go at a time. Each closes 7 days after it was made.

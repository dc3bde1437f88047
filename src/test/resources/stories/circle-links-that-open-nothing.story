# Every code that opens nothing is answered alike, also the right one after ten of them; a day later it opens.
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
tap  Only the link
bot  Here is the link. It lets in up to ten people and works for 7 days:
     /start …
     Whoever makes a link sees nothing more than anyone.
person Bo
given journal, sundays at 10
me   /start c0123456789abc
bot  That opens nothing here. Links work for 7 days and for so many people; whoever sent it can make another. After a few tries, a day's wait helps.
me   c0123456789abd
bot  That opens nothing here. Links work for 7 days and for so many people; whoever sent it can make another. After a few tries, a day's wait helps.
me   https://t.me/somebot?start=p0123456789abe
bot  That opens nothing here. Links work for 7 days and for so many people; whoever sent it can make another. After a few tries, a day's wait helps.
me   /start circle
bot  That opens nothing here. Links work for 7 days and for so many people; whoever sent it can make another. After a few tries, a day's wait helps.
me   /start p0123456789abc
bot  That opens nothing here. Links work for 7 days and for so many people; whoever sent it can make another. After a few tries, a day's wait helps.
me   c0123456789abf
bot  That opens nothing here. Links work for 7 days and for so many people; whoever sent it can make another. After a few tries, a day's wait helps.
me   c0123456789abg
bot  That opens nothing here. Links work for 7 days and for so many people; whoever sent it can make another. After a few tries, a day's wait helps.
me   c0123456789abh
bot  That opens nothing here. Links work for 7 days and for so many people; whoever sent it can make another. After a few tries, a day's wait helps.
me   c0123456789abj
bot  That opens nothing here. Links work for 7 days and for so many people; whoever sent it can make another. After a few tries, a day's wait helps.
me   c0123456789abk
bot  That opens nothing here. Links work for 7 days and for so many people; whoever sent it can make another. After a few tries, a day's wait helps.
follow Ada
bot  That opens nothing here. Links work for 7 days and for so many people; whoever sent it can make another. After a few tries, a day's wait helps.
wait until 18:30
wait until 2026-11-28 18:45
follow Ada
bot  You have a link into a circle: up to ten people practising in the same two weeks, unseen by each other.
     · One line a day says that others practised. Never who, and never that somebody didn't. No names, numbers or chat.
     · Whoever hosts this bot could look everything up, and chats with bots aren't end-to-end encrypted.
     · A round is two weeks from a Monday, and your yes is for one round.
     · You can leave at any time. What you practise goes on counting, unseen, until the round is over, so that nobody notices. /forget takes it out at once.
     Would you like to be in it?
     [Be in it] [Not now]
tap  Not now
bot  Fine. Any time.

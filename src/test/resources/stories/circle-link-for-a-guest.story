# Who comes with a link meets the bot first, then is asked about the link, and then sets up their practice.
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
follow Ada
bot  Hi, I'm Sotto. I keep you quiet company with the practice you and your therapist agreed on: I ask once, when you want, and "did it" is enough.
     I'm a program. Nobody reads this live, and I'm no therapy and no help line. /privacy says what I keep.
     [I'm 18 or older — begin]
tap  I'm 18 or older — begin
bot  Which city are you in? Then I know your clock. A zone like Europe/Berlin works too, or "it's 9:40 pm here".
     [Skip]
me   Berlin
bot  Berlin, where it's 18:00 now. If you ever need a helpline, I'd look in Germany; /settings changes that.

     You have a link into a circle: up to ten people practising in the same two weeks, unseen by each other.
     · One line a day says that others practised. Never who, and never that somebody didn't. No names, numbers or chat.
     · Whoever hosts this bot could look everything up, and chats with bots aren't end-to-end encrypted.
     · A round is two weeks from a Monday, and your yes is for one round.
     · You can leave at any time. What you practise goes on counting, unseen, until the round is over, so that nobody notices. /forget takes it out at once.
     Would you like to be in it?
     [Be in it] [Not now]
tap  Be in it
bot  You're down for its next round. It begins on a Monday, once there are two of you. Nothing to do until then.

     What would you like to practise? Paste it or say it the way the two of you put it.
     One line with a time is enough: "4-7-8 breathing, 2 minutes, weekdays at 8 after coffee".
     [Skip]
me   journal, sundays at 10
bot  journal
     When: Sun at 10:00
     Kind: Journaling

     Does this look right?
     [Looks right] [Change]
tap  Looks right
bot  It's set. I'll first ask on Sun 29 Nov, 10:00. Until then, quiet.
me   /circle
bot  You're down for the next round of the circle your link led to. It begins on a Monday, once there are two of you; the lines begin with five.
     [Stop waiting] [Make a link]
     [That's all]
tap  Stop waiting
bot  You're not down for a round any more.
person Cy
follow Ada
bot  Hi, I'm Sotto. I keep you quiet company with the practice you and your therapist agreed on: I ask once, when you want, and "did it" is enough.
     I'm a program. Nobody reads this live, and I'm no therapy and no help line. /privacy says what I keep.
     [I'm 18 or older — begin]
tap  I'm 18 or older — begin
bot  Which city are you in? Then I know your clock. A zone like Europe/Berlin works too, or "it's 9:40 pm here".
     [Skip]
me   skip
bot  Then I go by UTC, where it's 17:00 now. /settings changes that.

     You have a link into a circle: up to ten people practising in the same two weeks, unseen by each other.
     · One line a day says that others practised. Never who, and never that somebody didn't. No names, numbers or chat.
     · Whoever hosts this bot could look everything up, and chats with bots aren't end-to-end encrypted.
     · A round is two weeks from a Monday, and your yes is for one round.
     · You can leave at any time. What you practise goes on counting, unseen, until the round is over, so that nobody notices. /forget takes it out at once.
     Would you like to be in it?
     [Be in it] [Not now]
me   not now
bot  Fine. Any time.

     What would you like to practise? Paste it or say it the way the two of you put it.
     One line with a time is enough: "4-7-8 breathing, 2 minutes, weekdays at 8 after coffee".
     [Skip]

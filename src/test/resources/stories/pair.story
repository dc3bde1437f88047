# Two who know each other see each other's yes, after an answer of their own; either ends it.
at   2026-11-27 18:00 Europe/Berlin
given walk, daily at 20:00
me   /pair
bot  A pair is two people who know each other and see each other's yes. It's not anonymous.
     · Done, tiny and tried look alike. You see theirs once you've answered that day yourself, or the day after; they see yours the same way.
     · A no or a silence shows nothing, and no words pass between you.
     · Either of you ends it with one tap. The other one reads one neutral line about it.
     · Whoever hosts this bot could look it up, as with the rest.
     [Make a link] [Not now]
me   who is in my pair
bot  I can't tell, by design. Nobody here can ask that about you, either.
tap  Make a link
bot  Here is the link for your pair. It lets in one person, works for 7 days, and takes the place of an earlier one:
     /start …
follow Ada
bot  That's your own link. It's for the other person.
person Bo
given journal, daily at 20:30
me   /pair
bot  A pair is two people …
     [Make a link] [Not now]
tap  Not now
bot  Fine. Any time.
follow Ada
bot  You have a link into a pair: two people who know each other and see each other's yes. It's not anonymous.
     · Done, tiny and tried look alike. Each sees the other's yes after an answer of their own that day, or the day after.
     · A no or a silence shows nothing, and no words pass between you.
     · Either of you ends it with one tap. The other one reads one neutral line about it.
     · Whoever hosts this bot could look it up, and chats with bots aren't end-to-end encrypted.
     Would you like to pair up with whoever sent it?
     [Pair up] [Not now]
tap  Pair up
bot  You're a pair from today. /pair says where you stand, and ends it.
person Cy
given drawing, sundays at 10
follow Ada
bot  That opens nothing here. Links work for 7 days and for so many people; whoever sent it can make another. After a few tries, a day's wait helps.
person Ada
wait until 20:00
bot  walk
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
me   did it
reacts 👌
person Bo
wait until 20:30
bot  journal
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
person Ada
edits ✓ walk
person Bo
person Ada
person Bo
me   did it
reacts 👌
edits ✓ journal
     The other one in your pair practised today.
     [Undo]
me   /pair
bot  You're in a pair: each of you sees the other's yes, and nothing else.
     [End it] [That's all]
tap  That's all
bot  Fine. Any time.
person Ada
wait until 20:00
bot  walk
     The other one in your pair practised yesterday.
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
person Bo
edits ✓ journal
     The other one in your pair practised today.
person Ada
person Bo
person Ada
tap  Not today
edits walk: okay, not today.
     The other one in your pair practised yesterday.
     [Something's in the way] [Undo]
person Bo
wait until 20:30
bot  journal
     The other one in your pair practised yesterday.
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
person Ada
edits walk: okay, not today.
     The other one in your pair practised yesterday.
     [Something's in the way]
person Bo
person Ada
person Bo
me   did it
reacts 👌
person Ada
wait until 20:00
bot  walk
     The other one in your pair practised yesterday.
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
person Bo
edits ✓ journal
     The other one in your pair practised yesterday.
person Cy
bot  drawing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
person Ada
person Bo
person Cy
person Ada
me   did it
reacts 👌
person Bo
wait until 20:30
bot  journal
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
person Ada
edits ✓ walk
     The other one in your pair practised yesterday.
person Bo
person Ada
person Bo
me   /pair
bot  You're in a pair: each of you sees the other's yes, and nothing else.
     [End it] [That's all]
tap  End it
bot  Ended. Nothing is shared any more, and the other one reads one line about it with a nudge.
me   /pair
bot  A pair is two people …
     [Make a link] [Not now]
tap  Not now
bot  Fine. Any time.
person Ada
wait until 20:00
bot  walk
     Your pair has ended. Nothing is shared any more.
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
me   /pair
bot  A pair is two people …
     [Make a link] [Not now]
tap  Not now
bot  Fine. Any time.

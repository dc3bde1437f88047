# Three links of one person let in at a time; whoever knows of a wish has it replaced, and is told so.
at   2026-11-27 18:00 Europe/Berlin
given walk, sundays at 10
me   /circle
bot  A circle is five to ten people …
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
bot  A circle is five to ten people …
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
bot  You have a link into a circle: …
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
bot  A circle is five to ten people …
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

# Every code that opens nothing is answered alike, also the right one after ten of them; a day later it opens.
at   2026-11-27 18:00 Europe/Berlin
given walk, sundays at 10
me   /circle
bot  A circle is five to ten people …
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
bot  You have a link into a circle: …
     [Be in it] [Not now]
tap  Not now
bot  Fine. Any time.

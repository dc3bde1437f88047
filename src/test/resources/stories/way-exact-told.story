# An exact practice stays as it is, whatever is asked for; what is in the way goes to the therapist by the list.
at   2026-11-25 18:00 Europe/Berlin
given exposure: bus ride, daily at 18:30
wait until 18:30
bot  exposure: bus ride
     [Did it]
     [Later] [Not today]
     [Something's in the way]
tap  Something's in the way
bot  What's in the way? One tap is enough, your own words are welcome.
     [It slipped my mind] [No time]
     […]
tap  It's too much
bot  It's a lot to carry right now.
     Today, or another day?
     [Same step, new time]
     [I tried, that's it]
     [Tell my therapist]
     [Stop for today]
tap  Tell my therapist
bot  It's on your session list: “exposure: bus ride: it's too much as it is.”
me   /session
bot  For your session. Only you see this; a number opens its line.
     1 · exposure: bus ride: it's too much as it is.
     [1]
     [Add a line] [A sentence to open with]
     [When it is] [That's all]
tap  That's all
bot  Fine. Any time.
me   /stuck
bot  What's in the way? One tap is enough, your own words are welcome.
     [It slipped my mind] [No time]
     […]
me   make it smaller please
bot  “make it smaller please”. I hear you.
     Would today suit, or another day?
     [Same step, new time]
     [I tried, that's it]
     [Tell my therapist]
     [Keep this for my session]
     [Stop for today]

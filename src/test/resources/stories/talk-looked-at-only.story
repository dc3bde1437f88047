# Who only looked at something has told nothing, and hears nothing of its being put away.
at   2026-11-25 18:00 Europe/Berlin
given 4-7-8 breathing, sundays at 10
me   /pair
bot  A pair is two people who know each other …
     [Make a link] [Not now]
quiet until 2026-11-26 19:00
tap  Not now
toast That question has passed.
me   did it
reacts
quiet until 2026-11-26 20:00

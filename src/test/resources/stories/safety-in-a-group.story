# In a group nobody is named and nothing is said about it; who wrote is answered in private.
at   2026-11-25 18:00 Europe/Berlin
given walk, sundays at 10
wait until 18:30
group Family | /help@sotto_sandbox_bot i want to die
bot  I keep to private chats, so I'll leave this group. You can write to me directly.
leaves
person Ada
bot  I'm glad you said it…
     In danger right now: 112.
     …
     [Yes] [Not sure]
     […]
quiet until 2026-11-30 12:00

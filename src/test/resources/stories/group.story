# In a group the bot says one line and leaves; in private all goes on.
at   2026-11-25 18:00 Europe/Berlin
given walk, sundays at 10
group Family
bot  I keep to private chats, so I'll leave this group. You can write to me directly.
leaves
person Ada
me   did it
reacts

# Telegram cuts what is longer than a message; each part is too long for a card, and is told so.
at   2026-11-25 18:00 Europe/Berlin
given walk, sundays at 10
me   /new
bot  What would you like to practise? …
     [Skip]
long 4095
bot  That's more than I can keep on a card. Up to 300 characters fit.
     [Skip]
long 4095
bot  That's more than I can keep on a card. Up to 300 characters fit.
     [Skip]
long 1810
bot  That's more than I can keep on a card. Up to 300 characters fit.
     [Skip]
me   walk round the block, daily at 8
bot  walk round the block
     When: every day at 08:00
     Kind: A planned activity
     Does this look right?
     [Looks right] [Change]
me   /cancel
bot  Left as it was.
long 4095
bot  I understand short things best: "did it", "tiny one", "not today", "later", "it's too much". /today shows the buttons, /help the rest.

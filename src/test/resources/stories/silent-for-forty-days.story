# Forty days without a word. Unanswered nudges are never followed up: they become fewer, end with
# one line, and the plan is back with the first word.
at   2026-11-01 18:00 Europe/Berlin
given 4-7-8 breathing, daily at 20:00
wait until 20:00  # day 0
bot  4-7-8 breathing
     [Did it] [Tiny step]
     […]
quiet until 2026-11-02 19:59
wait until 20:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     […]
quiet until 2026-11-03 19:59
wait until 20:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     […]
quiet until 2026-11-06 19:59
wait until 20:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     […]
quiet until 2026-11-09 19:59
wait until 20:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     […]
quiet until 2026-11-16 19:59
wait until 20:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     […]
quiet until 2026-11-23 19:59
wait until 20:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     […]
quiet until 2026-11-30 19:59
wait until 20:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     […]
quiet until 2026-12-01 19:59
wait until 20:00  # day 30
bot  I'll stay quiet; say hi any time.
quiet until 2026-12-05 12:00
restart
quiet until 2026-12-11 19:00
me   hi
bot  Hi. Nothing piled up.

     Today, Fri 11 Dec
     4-7-8 breathing
     [Did it] [Tiny step]
     […]
wait until 20:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     […]
quiet until 2026-12-12 19:59
wait until 20:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     […]
quiet until 2026-12-13 19:59
wait until 20:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     […]
quiet until 2026-12-16 19:59
wait until 20:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     […]
tap  Did it
edits ✓ 4-7-8 breathing
     [Undo]
wait until 20:10
edits ✓ 4-7-8 breathing
quiet until 2026-12-17 19:59
wait until 20:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     […]
me   hi
bot  Hello.

     Today, Thu 17 Dec
     4-7-8 breathing
     […]

# Quiet hours hold for what runs late into them. A time the person set inside them wins.
at   2026-11-25 20:00 Europe/Berlin
given write three lines, daily at 6:30
given body scan, daily at 21:45
down until 22:10
quiet until 2026-11-26 06:29
wait until 06:30
bot  write three lines
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
wait until 21:45
bot  body scan
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
tap  Later
edits body scan
     [In 30 min] [In 2 h] [Tonight]
     [Back]
tap  In 30 min
edits body scan: I'll look in at 22:15.
     [Did it] [Tiny step]
     [Undo]
quiet until 22:14
wait until 22:15
bot  body scan
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]

# Somebody who sees no point is agreed with, and takes it up again when they like.
at   2026-11-25 18:00 Europe/Berlin
given journal, daily at 20:00
wait until 20:00
bot  journal
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
me   what's the point
bot  Fair. You're not convinced it helps.
     [Onto my session list]
     [Drop it for now]
     [Leave it]
     [Keep this for my session]
     [Enough for now]
tap  Drop it for now
bot  Dropped for now. /resume takes it up, if you want it back.
quiet until 2026-12-08 18:00
me   /resume
bot  Nudges are on. Nothing piled up.
wait until 20:00
bot  journal
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]

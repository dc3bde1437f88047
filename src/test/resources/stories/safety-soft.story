# Softer words for softer things; one reply, no second.
at   2026-11-25 18:00 Europe/Berlin
given 4-7-8 breathing, daily at 20:00
wait until 20:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
me   kill me now lol, laundry again
bot  I'll take that as a figure of speech. If it's ever more than that, say so, or /helplines.
me   did it but everything feels hopeless
bot  That's a lot to carry. It's worth telling your therapist or someone close in just these words. TelefonSeelsorge (0800 111 0 111) listens to that as well; /helplines has more.
wait until 20:10
edits ✓ 4-7-8 breathing
me   i've not eaten for three days
bot  That's worth a call to your therapist or a doctor before anything else on the list. I can't judge it. /helplines is there any time.
me   i'm worried about my sister, she's so low
bot  That's a lot to hold for somebody else. It's worth telling your therapist or someone close. TelefonSeelsorge (0800 111 0 111) talks with people who worry, too.
wait until 2026-11-26 20:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]

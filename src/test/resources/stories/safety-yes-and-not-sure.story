# An answer to the question points to a person, in words or by a tap, and nudges go on waiting.
at   2026-11-25 18:00 Europe/Berlin
given 4-7-8 breathing, daily at 20:00
wait until 18:30
me   I want to die
bot  I'm glad you said it…
     Are you having thoughts of ending your life?
     [Yes] [Not sure]
     […]
tap  Yes
bot  I'm glad you answered. Please let a person hear it now: TelefonSeelsorge (0800 111 0 111). If you might not stay safe: 112. Someone near you can sit with you. I keep answering.
     [I'm okay to go on]
wait until 18:35
tap  Not sure
bot  Thank you. Not knowing is worth saying out loud to a person: TelefonSeelsorge (0800 111 0 111), your therapist, a friend. I keep answering.
     [I'm okay to go on]
restart
wait until 18:40
me   yes
bot  Thank you for telling me. You don't have to carry this by yourself. Please call now: TelefonSeelsorge (0800 111 0 111). If you might not stay safe: 112. And tell one person near you. I keep answering.
     [I'm okay to go on]
wait until 18:45
me   not sure
bot  That's all right. You don't have to know before you talk to someone: TelefonSeelsorge (0800 111 0 111), or a person you trust. I keep answering.
     [I'm okay to go on]
quiet until 2026-11-26 19:00
me   no, it's how i talk
bot  Okay, I read too much into it. Everything goes on as it was.
wait until 20:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]

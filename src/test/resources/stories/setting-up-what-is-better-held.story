# What restricts or harms is no practice here. The question stays open for another one.
at   2026-11-25 18:00 Europe/Berlin
given walk, sundays at 10
me   /new eat under 600 kcal, daily at 8
bot  …your therapist… /helplines …
     [Skip]
me   skip my meds
bot  …your therapist… /helplines …
     [Skip]
me   journal
bot  What would be the smallest version that counts? …
     […]
me   skip my meds
bot  …your therapist… /helplines …
     [Write three sentences]
     […]
me   one line
bot  Is there an everyday moment it could follow? …
     […]

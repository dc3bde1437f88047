# A press that no button of this person carries changes nothing, and is answered kindly.
at   2026-11-25 18:00 Europe/Berlin
given 4-7-8 breathing, daily at 20:00
wait until 20:00
bot  4-7-8 breathing
     [Did it] [Tiny step]
     [Later] [Not today]
     [Something's in the way]
person Bo
given journal, daily at 21:00
forge n1:1:0:DID_IT
toast That question has passed.
forge n1:999999:0:DID_IT
toast That question has passed.
forge n1:1:7:DID_IT
toast That question has passed.
forge q1:1:BEGIN:
toast That question has passed.
forge q1:99999:ERASE_EVERYTHING:
toast That question has passed.
forge nonsense
toast That question has passed.
person Ada
forge n1:1:7:DID_IT
quiet
forge n1:1:0:ERASE_EVERYTHING
quiet
forge q1:99999:ERASE_EVERYTHING:
toast That question has passed.
me   /week
bot  Mon 23 Nov – Sun 29 Nov

     4-7-8 breathing
     Mon
     Tue
     Wed
     Thu
     Fri
     Sat
     Sun
     [Mon] [Tue] [Wed]
     [As a picture] [A dark one]

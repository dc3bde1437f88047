-- Circles. No row of theirs names a chat, and none says what anybody in it did: a Day is counted
-- once and only what is shown of it is kept, for each who may see it. Deleting a person deletes
-- their seat and what they were shown; what others were shown stays as it is.

-- People who meet for one round, or who follow the same link and may go on.
CREATE TABLE circle (
  id   ${id},
  kind TEXT NOT NULL
) ${strict};

-- Which Day is counted next, and when; no instant once it is counted to the end.
CREATE TABLE round (
  id        ${id},
  circle_id ${key} NOT NULL REFERENCES circle (id) ON DELETE CASCADE,
  first_day TEXT NOT NULL,
  size      INTEGER NOT NULL,
  zone      TEXT NOT NULL,
  at_minute INTEGER NOT NULL,
  salt      ${sealed} NOT NULL,
  next_day  TEXT NOT NULL,
  next_at   ${instant}
) ${strict};

CREATE INDEX round_next ON round (next_at);
CREATE INDEX round_circle ON round (circle_id);

CREATE TABLE seat (
  round_id  ${key} NOT NULL REFERENCES round (id) ON DELETE CASCADE,
  number    INTEGER NOT NULL,
  person_id ${key} NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  has_left  INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (round_id, number)
) ${strict};

CREATE UNIQUE INDEX seat_person ON seat (person_id, round_id);

-- Nods that are not counted yet.
CREATE TABLE nod (
  round_id ${key} NOT NULL,
  number   INTEGER NOT NULL,
  day      TEXT NOT NULL,
  PRIMARY KEY (round_id, number, day),
  FOREIGN KEY (round_id, number) REFERENCES seat (round_id, number) ON DELETE CASCADE
) ${strict};

-- What is shown at a seat of one Day, and on which nudge it stands.
CREATE TABLE glimpse (
  round_id ${key} NOT NULL,
  number   INTEGER NOT NULL,
  day      TEXT NOT NULL,
  shown    TEXT NOT NULL,
  nod      INTEGER NOT NULL,
  nudge_id ${key},
  PRIMARY KEY (round_id, number, day),
  FOREIGN KEY (round_id, number) REFERENCES seat (round_id, number) ON DELETE CASCADE
) ${strict};

CREATE INDEX glimpse_nudge ON glimpse (nudge_id) WHERE nudge_id IS NOT NULL;

-- Somebody would like to be in the next round: of a circle they were invited to, or of any.
CREATE TABLE wish (
  person_id ${key} PRIMARY KEY NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  circle_id ${key} REFERENCES circle (id) ON DELETE CASCADE
) ${strict};

CREATE INDEX wish_circle ON wish (circle_id) WHERE circle_id IS NOT NULL;

-- A link that lets somebody in. Only a digest of its code is kept.
CREATE TABLE invitation (
  digest     TEXT PRIMARY KEY NOT NULL,
  made_by    ${key} NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  circle_id  ${key} REFERENCES circle (id) ON DELETE CASCADE,
  uses_left  INTEGER NOT NULL,
  expires_at ${instant} NOT NULL
) ${strict};

CREATE INDEX invitation_maker ON invitation (made_by);

-- How often somebody came with a code that opens nothing, since when.
CREATE TABLE wrong_code (
  person_id ${key} PRIMARY KEY NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  tries     INTEGER NOT NULL,
  since     ${instant} NOT NULL
) ${strict};

-- Two people who chose to see each other's yes: a row for each of them.
CREATE TABLE pair (
  person_id ${key} PRIMARY KEY NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  other_id  ${key} NOT NULL UNIQUE REFERENCES person (id) ON DELETE CASCADE,
  since     TEXT NOT NULL
) ${strict};

-- A pair that the other one ended, until it is told on a nudge; and on which it stands.
CREATE TABLE pair_over (
  person_id ${key} PRIMARY KEY NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  nudge_id  ${key}
) ${strict};

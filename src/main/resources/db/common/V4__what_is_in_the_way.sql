-- What was in the way of a slot, as the button says it; never in the person's words. The minute is
-- that of their clock when they said it.
CREATE TABLE hindrance (
  practice_id ${key} NOT NULL REFERENCES practice (id) ON DELETE CASCADE,
  day         TEXT NOT NULL,
  slot        INTEGER NOT NULL,
  obstacle    TEXT NOT NULL,
  at_minute   INTEGER NOT NULL,
  told_at     ${instant} NOT NULL,
  PRIMARY KEY (practice_id, day, slot)
) ${strict};

-- How a practice was changed because of that.
CREATE TABLE adjustment (
  id          ${id},
  practice_id ${key} NOT NULL REFERENCES practice (id) ON DELETE CASCADE,
  kind        TEXT NOT NULL,
  at          ${instant} NOT NULL
) ${strict};

CREATE INDEX adjustment_practice ON adjustment (practice_id);

-- When each kind of change was offered last.
CREATE TABLE offer (
  practice_id ${key} NOT NULL REFERENCES practice (id) ON DELETE CASCADE,
  aside       TEXT NOT NULL,
  made_at     ${instant} NOT NULL,
  PRIMARY KEY (practice_id, aside)
) ${strict};

-- What a person wants to bring to their next session.
CREATE TABLE session_line (
  id        ${id},
  person_id ${key} NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  kind      TEXT NOT NULL,
  words     ${sealed} NOT NULL,
  added_at  ${instant} NOT NULL
) ${strict};

CREATE INDEX session_line_person ON session_line (person_id);

-- Which wording of a line a person got last, so that the next one is another.
CREATE TABLE wording (
  person_id ${key} NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  line      TEXT NOT NULL,
  said      INTEGER NOT NULL,
  PRIMARY KEY (person_id, line)
) ${strict};

-- The Day on which nothing but tiny steps is asked about.
ALTER TABLE person ADD COLUMN low_day TEXT NOT NULL DEFAULT '1970-01-01';

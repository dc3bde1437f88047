-- When a person sees their therapist, by their own calendar and clock, and what was last said by
-- itself about a session.
CREATE TABLE appointment (
  person_id   ${key} PRIMARY KEY NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  first_date  TEXT NOT NULL,
  repeats     TEXT NOT NULL,
  at_minute   INTEGER NOT NULL,
  minutes     INTEGER NOT NULL,
  said_date   TEXT NOT NULL,
  said_notice TEXT NOT NULL,
  said_at     ${instant} NOT NULL
) ${strict};

-- Sessions that are over, for pages that begin where the last one ended.
CREATE TABLE session_held (
  person_id ${key} NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  day       TEXT NOT NULL,
  over_at   ${instant} NOT NULL,
  PRIMARY KEY (person_id, day)
) ${strict};

CREATE UNIQUE INDEX alarm_one_notice ON alarm (person_id, kind)
 WHERE kind IN ('SESSION_EVENING', 'SESSION_HOUR', 'SESSION_OVER');

-- The one number a week a person named.
CREATE TABLE weekly_number (
  person_id ${key} PRIMARY KEY NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  name      ${sealed} NOT NULL,
  asking    TEXT NOT NULL
) ${strict};

-- One week of it, known by its Monday. Asked on a nudge, told, or both; no value is unknown.
CREATE TABLE weekly_value (
  id        ${id},
  person_id ${key} NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  monday    TEXT NOT NULL,
  name      ${sealed} NOT NULL,
  value     INTEGER,
  nudge_id  ${key},
  asked_at  ${instant} NOT NULL DEFAULT 0
) ${strict};

CREATE UNIQUE INDEX weekly_value_week ON weekly_value (person_id, monday);
CREATE INDEX weekly_value_nudge ON weekly_value (nudge_id) WHERE nudge_id IS NOT NULL;

-- A practice was used for real, outside its plan.
CREATE TABLE used (
  id          ${id},
  practice_id ${key} NOT NULL REFERENCES practice (id) ON DELETE CASCADE,
  day         TEXT NOT NULL,
  part        TEXT NOT NULL
) ${strict};

CREATE INDEX used_practice ON used (practice_id, day);

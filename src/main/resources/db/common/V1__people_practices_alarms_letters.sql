-- Types come from the dialect: ${id} numbers its own rows and never reuses a number, ${key} names a
-- row of another table, ${instant} is milliseconds since 1970-01-01T00:00Z, ${sealed} only opens
-- with the keys (see Vault). Days are ISO dates; times of day are minutes since midnight.
-- Nothing here counts days in a row.

CREATE TABLE canary (
  name   TEXT PRIMARY KEY NOT NULL,
  sealed ${sealed} NOT NULL
) ${strict};

CREATE TABLE person (
  id            ${id},
  chat          ${sealed} NOT NULL UNIQUE,
  standing      TEXT NOT NULL,
  zone          TEXT NOT NULL,
  day_start     INTEGER NOT NULL,
  quiet_from    INTEGER NOT NULL,
  quiet_to      INTEGER NOT NULL,
  country       TEXT NOT NULL,
  sound         TEXT NOT NULL,
  code_word     ${sealed},
  pause_until   ${instant} NOT NULL,
  deep_link     ${sealed},
  joined_at     ${instant} NOT NULL,
  last_heard_at ${instant} NOT NULL
) ${strict};

CREATE TABLE talk (
  person_id  ${key} PRIMARY KEY NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  tag        TEXT NOT NULL,
  version    INTEGER NOT NULL,
  body       ${sealed} NOT NULL,
  serial     ${key} NOT NULL,
  touched_at ${instant} NOT NULL
) ${strict};

CREATE TABLE practice (
  id          ${id},
  person_id   ${key} NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  kind        TEXT NOT NULL,
  words       ${sealed},
  tiny_step   ${sealed},
  nudge_name  ${sealed},
  anchor      ${sealed},
  obstacle    ${sealed},
  if_then     ${sealed},
  schedule    TEXT NOT NULL,
  confidence  INTEGER NOT NULL,
  pause_until ${instant} NOT NULL,
  created_at  ${instant} NOT NULL,
  ended_at    ${instant}
) ${strict};

CREATE INDEX practice_person ON practice (person_id);

-- A planned moment that has come. What was not answered has no other row.
CREATE TABLE planned (
  practice_id ${key} NOT NULL REFERENCES practice (id) ON DELETE CASCADE,
  day         TEXT NOT NULL,
  slot        INTEGER NOT NULL,
  PRIMARY KEY (practice_id, day, slot)
) ${strict};

CREATE TABLE checkin (
  practice_id ${key} NOT NULL REFERENCES practice (id) ON DELETE CASCADE,
  day         TEXT NOT NULL,
  slot        INTEGER NOT NULL,
  outcome     TEXT NOT NULL,
  spent_s     ${key} NOT NULL,
  note        ${sealed},
  told_at     ${instant} NOT NULL,
  PRIMARY KEY (practice_id, day, slot)
) ${strict};

CREATE INDEX checkin_note ON checkin (told_at) WHERE note IS NOT NULL;

CREATE TABLE nudge (
  id         ${id},
  person_id  ${key} NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  origin     TEXT NOT NULL,
  face       TEXT NOT NULL,
  asked_at   ${instant} NOT NULL,
  message_id ${key} NOT NULL DEFAULT 0
) ${strict};

CREATE INDEX nudge_asked ON nudge (person_id, asked_at);
CREATE INDEX nudge_message ON nudge (person_id, message_id);

CREATE TABLE nudge_item (
  nudge_id    ${key} NOT NULL REFERENCES nudge (id) ON DELETE CASCADE,
  line        INTEGER NOT NULL,
  practice_id ${key} NOT NULL,
  day         TEXT NOT NULL,
  slot        INTEGER NOT NULL,
  look_in_at  ${instant} NOT NULL DEFAULT 0,
  PRIMARY KEY (nudge_id, line)
) ${strict};

CREATE TABLE alarm (
  id           ${id},
  kind         TEXT NOT NULL,
  person_id    ${key} REFERENCES person (id) ON DELETE CASCADE,
  practice_id  ${key},
  day          TEXT,
  slot         INTEGER,
  nudge_id     ${key},
  due_at       ${instant} NOT NULL,
  leased_until ${instant} NOT NULL DEFAULT 0
) ${strict};

-- An idle tick reads the head of this index and nothing else, however long it is.
CREATE INDEX alarm_due ON alarm (due_at, id, leased_until);
CREATE INDEX alarm_person ON alarm (person_id, due_at) WHERE person_id IS NOT NULL;
CREATE UNIQUE INDEX alarm_one_nudge ON alarm (practice_id) WHERE kind = 'NUDGE';
CREATE UNIQUE INDEX alarm_one_look_in ON alarm (practice_id, day, slot) WHERE kind = 'LOOK_IN';
CREATE UNIQUE INDEX alarm_one_undo ON alarm (nudge_id) WHERE kind = 'UNDO_ENDS';
CREATE UNIQUE INDEX alarm_one_talk ON alarm (person_id) WHERE kind = 'TALK_EXPIRES';
CREATE UNIQUE INDEX alarm_one_daily ON alarm (kind) WHERE person_id IS NULL;

-- Letters on their way. A letter that is gone has no row.
CREATE TABLE outbox (
  id         ${id},
  person_id  ${key} REFERENCES person (id) ON DELETE CASCADE,
  chat       ${sealed} NOT NULL,
  lane       TEXT NOT NULL,
  body       ${sealed} NOT NULL,
  state      TEXT NOT NULL DEFAULT 'WAITING',
  not_before ${instant} NOT NULL,
  expires_at ${instant} NOT NULL,
  nudge_id   ${key},
  attempts   INTEGER NOT NULL DEFAULT 0,
  created_at ${instant} NOT NULL
) ${strict};

CREATE INDEX outbox_waiting ON outbox (lane, not_before, id) WHERE state = 'WAITING';
CREATE INDEX outbox_person ON outbox (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX outbox_nudge ON outbox (nudge_id) WHERE nudge_id IS NOT NULL;

CREATE TABLE seen_update (
  update_id ${key} PRIMARY KEY NOT NULL,
  seen_at   ${instant} NOT NULL
) ${strict};

CREATE TABLE quarantine (
  id        ${id},
  update_id ${key} NOT NULL,
  chat      ${sealed},
  body      ${sealed} NOT NULL,
  reason    TEXT NOT NULL,
  at        ${instant} NOT NULL
) ${strict};

-- Numbers that outlive the process: how far updates were read, how letters ended.
CREATE TABLE bookmark (
  name  TEXT PRIMARY KEY NOT NULL,
  value ${key} NOT NULL
) ${strict};

-- When a person was told that the bot stays quiet from here on, so that a silence ends once. And
-- what stands below a settled line of a nudge beyond what was noted.

ALTER TABLE person ADD COLUMN last_line_at ${instant} NOT NULL DEFAULT 0;
ALTER TABLE nudge_item ADD COLUMN aside TEXT NOT NULL DEFAULT 'NONE';

CREATE UNIQUE INDEX alarm_one_last_line ON alarm (person_id) WHERE kind = 'LAST_LINE';

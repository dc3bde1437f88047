-- Somebody who is to be erased in minutes has one alarm for it. And since when a person's own words
-- may be kept: from when they said so.
CREATE UNIQUE INDEX alarm_one_forget ON alarm (person_id) WHERE kind = 'FORGET';

ALTER TABLE person ADD COLUMN words_kept_since ${instant} NOT NULL DEFAULT 0;

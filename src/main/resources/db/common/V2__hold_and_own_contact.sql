-- Whether nudges wait until the person writes or taps; nothing else about why they do. And whom the
-- person would turn to, in their words, when they saved somebody.

ALTER TABLE person ADD COLUMN hold TEXT NOT NULL DEFAULT 'NONE';
ALTER TABLE person ADD COLUMN own_contact ${sealed};

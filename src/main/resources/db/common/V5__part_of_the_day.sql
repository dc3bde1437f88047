-- In which part of its Day something was noted; no minute.
ALTER TABLE checkin ADD COLUMN part TEXT NOT NULL DEFAULT 'UNTOLD';

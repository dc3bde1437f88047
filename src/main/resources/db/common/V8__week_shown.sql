-- The week a person was shown last; gone the night after.
CREATE TABLE week_shown (
  person_id ${key} PRIMARY KEY NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  shown_at  ${instant} NOT NULL,
  words     ${sealed} NOT NULL
) ${strict};

-- Projection: where the paper of a document lies, as it was last recorded.
CREATE TABLE paper_places (
  document  INTEGER PRIMARY KEY,
  fonds     TEXT NOT NULL,
  inventory TEXT NOT NULL,
  box       TEXT NOT NULL,
  folder    TEXT NOT NULL,
  sheet     TEXT NOT NULL,
  store     TEXT NOT NULL,
  shelf     TEXT NOT NULL
) STRICT;

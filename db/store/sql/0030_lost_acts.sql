-- Local: what others did and a server has lost, once nobody waits here any more for them to send it again. As it was, so that
-- who did it can send it from here; it goes when it comes from the server after all.
CREATE TABLE lost_events (
  place        INTEGER PRIMARY KEY,
  event        BLOB NOT NULL UNIQUE,
  batch        BLOB NOT NULL,
  subject      BLOB NOT NULL,
  base         INTEGER NOT NULL,
  kind         TEXT NOT NULL,
  v            INTEGER NOT NULL,
  actor        BLOB NOT NULL,
  post         BLOB,
  behalf       BLOB,
  delegation   BLOB,
  device       BLOB NOT NULL,
  at           INTEGER NOT NULL,
  payload_hash BLOB NOT NULL,
  salt         BLOB,
  body         BLOB,
  register     BLOB,          -- the number that it asks for; NULL: none
  year         INTEGER,
  number       INTEGER,
  suffix       TEXT,
  reader       BLOB NOT NULL, -- the person whose store it was then
  label        TEXT NOT NULL  -- number and title of the document, which may not be here without it
) STRICT;
CREATE INDEX lost_events_subject ON lost_events(subject);

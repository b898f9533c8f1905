-- Local: what was read in the stored files. Can be read again from them at any time; goes with the file.
CREATE TABLE file_texts (
  id         INTEGER PRIMARY KEY,
  hash       TEXT NOT NULL UNIQUE,
  reader     INTEGER NOT NULL,   -- version of what read it: a better one reads again
  state      TEXT NOT NULL CHECK (state IN ('reading', 'read', 'failed')),
  pages      INTEGER NOT NULL,   -- of the file; fewer may have text
  signatures INTEGER NOT NULL,   -- digital ones found in the file, not checked
  failure    TEXT NOT NULL,      -- code text of the error when it failed
  read_at    INTEGER NOT NULL
) STRICT;
CREATE INDEX file_texts_failed ON file_texts(id) WHERE state = 'failed';

CREATE TABLE file_pages (
  id         INTEGER PRIMARY KEY, -- the file's id times 2^24 plus the page, from 0
  source     TEXT NOT NULL,
  confidence INTEGER NOT NULL,
  language   TEXT NOT NULL,
  text       BLOB NOT NULL       -- UTF-8, compressed as qCompress does
) STRICT;

-- Local: what a person searches for again and again. Not events: nobody else has to know them, and they may themselves
-- say what should not be kept for ever.
CREATE TABLE saved_searches (
  id        INTEGER PRIMARY KEY,
  person    INTEGER NOT NULL,
  name      TEXT NOT NULL,
  text      TEXT NOT NULL,
  by_weight INTEGER NOT NULL,
  UNIQUE (person, name)
) STRICT;

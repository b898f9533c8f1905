-- Local: what a waiting letter says besides its fields, as JSON; goes with the letter.
CREATE TABLE staged_findings (
  letter   INTEGER PRIMARY KEY,
  findings TEXT NOT NULL
) STRICT;

-- Local: the texts of stored files as 64 numbers each, little-endian, by which two scans of one letter are told to be
-- one; goes with the file.
CREATE TABLE text_signatures (
  id        INTEGER PRIMARY KEY,
  hash      TEXT NOT NULL UNIQUE,
  signature BLOB NOT NULL
) STRICT;

-- Local: words of a page that were hardly legible, as pairs of where they begin in its text and how long they are;
-- goes with the page.
CREATE TABLE page_doubts (
  id     INTEGER PRIMARY KEY, -- of file_pages
  length INTEGER NOT NULL,    -- of the text they are counted in
  words  TEXT NOT NULL        -- "0 3 17 5"
) STRICT;

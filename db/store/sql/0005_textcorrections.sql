-- Projection: what people put in the place of recognised text, a row a page of a document's file. The text that was
-- read stays in file_pages; who asks for a page's text gets the correction.
CREATE TABLE text_corrections (
  document INTEGER NOT NULL,
  hash     TEXT NOT NULL,
  page     INTEGER NOT NULL,     -- from 0
  text     TEXT NOT NULL,
  by_person INTEGER NOT NULL,
  at       INTEGER NOT NULL,
  PRIMARY KEY (document, hash, page)
) STRICT, WITHOUT ROWID;
CREATE INDEX text_corrections_hash ON text_corrections(hash, page);

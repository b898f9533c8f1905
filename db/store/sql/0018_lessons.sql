-- Local: how clerks spell what was read a little otherwise, by which the next letter is read.
CREATE TABLE read_corrections (
  field TEXT NOT NULL,                     -- "agency", "signer"
  read  TEXT NOT NULL,
  right TEXT NOT NULL,
  at    INTEGER NOT NULL,
  PRIMARY KEY (field, read)
) STRICT, WITHOUT ROWID;

-- Whole names are looked up among the words of a search.
CREATE INDEX agency_names_fold ON agency_names(fold);

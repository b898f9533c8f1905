-- Projection: what the office keeps for all its PCs beside its settings: templates ("template.…"), the picture of its seal
-- ("seal"), those of people's signatures ("signature.…"). Apart from the settings, which are read with every act.
CREATE TABLE office_items (
  name    TEXT PRIMARY KEY,
  subject INTEGER NOT NULL REFERENCES subjects(id),
  value   TEXT NOT NULL
) STRICT, WITHOUT ROWID;

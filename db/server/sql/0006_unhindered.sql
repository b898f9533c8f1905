-- The place of the batch that is being decided for all: where that ended in the middle, it is its author's own to have decided.
-- The last place there can be stands for none.
CREATE UNLOGGED SEQUENCE judged START 9223372036854775807;
-- Whose reading has to be looked at again. Only added to beside a look at it, so that nobody waits for whoever is being looked at.
CREATE TABLE outdated (
  person uuid NOT NULL
);
CREATE INDEX outdated_person ON outdated (person);
-- Refused in somebody else's session: its author has it decided again.
ALTER TABLE handed_in ADD COLUMN IF NOT EXISTS apart boolean NOT NULL DEFAULT false;

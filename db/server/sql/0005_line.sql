-- What was handed in while somebody else was appending, and what came of it. Nothing of it has to outlast a crash: who handed it in
-- and hears nothing asks again, and what was recorded is recorded once.
CREATE UNLOGGED TABLE handed_in (
  place bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  role name NOT NULL,
  said text,                  -- NULL as soon as it was looked at
  batch uuid,
  refusal text
);
ALTER TABLE handed_in ALTER said SET STORAGE EXTERNAL;
CREATE INDEX handed_in_waiting ON handed_in (place) WHERE said IS NOT NULL;
-- How many times somebody has appended for all.
CREATE UNLOGGED SEQUENCE rounds;

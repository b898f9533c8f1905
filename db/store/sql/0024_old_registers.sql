-- Outgoing documents taken over from old registers: who signed them then is nobody's account here.
ALTER TABLE outgoing ADD COLUMN signer_name TEXT NOT NULL DEFAULT '';
ALTER TABLE outgoing ADD COLUMN from_book INTEGER NOT NULL DEFAULT 0; -- a line of an old register

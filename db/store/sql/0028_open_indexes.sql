-- A list of three values and more in the predicate of an index is a table made anew for each row that is written: as plain
-- comparisons writing an assignment takes less than half of the time. What asks has to say it in the same words.
DROP INDEX documents_open;
CREATE INDEX documents_open ON documents(state, due, subject)
 WHERE state = 'registered' OR state = 'submitted' OR state = 'assigned' OR state = 'suspended';
DROP INDEX assignments_open;
CREATE INDEX assignments_open ON assignments(grantee, state, role, due) WHERE state = 'waiting' OR state = 'doing' OR state = 'passed';
DROP INDEX assignments_ended;
CREATE INDEX assignments_ended ON assignments(grantee, closed_at) WHERE state <> 'waiting' AND state <> 'doing' AND state <> 'passed';
DROP INDEX assignments_assigner;
CREATE INDEX assignments_assigner ON assignments(assigner, document) WHERE state = 'waiting' OR state = 'doing' OR state = 'passed';
DROP INDEX outgoing_mine;
CREATE INDEX outgoing_mine ON outgoing(drafter, state, since)
 WHERE state = 'draft' OR state = 'in_review' OR state = 'approved' OR state = 'signed' OR state = 'sealed';
DROP INDEX outgoing_issued;
CREATE INDEX outgoing_issued ON outgoing(date, year, number, subject) WHERE state = 'issued' OR state = 'recalled' OR state = 'replaced';
DROP INDEX outgoing_copies_kind;
CREATE INDEX outgoing_copies_kind ON outgoing(drafted_on, subject) WHERE kind = 'SY' OR kind = 'SL' OR kind = 'TrS';

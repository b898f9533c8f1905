-- What a first link asks for before everything else: what waits for the person to be done.
CREATE INDEX assignments_person ON assignments (person, document) WHERE state IN ('waiting', 'doing', 'passed');
CREATE INDEX assignments_unit ON assignments (unit, document) WHERE state IN ('waiting', 'doing', 'passed');
CREATE INDEX submissions_person ON submissions (person, document);
CREATE INDEX review_steps_open ON review_steps (document) WHERE state = 'open';
-- Who reads by role is few of many.
CREATE INDEX posts_reading ON posts (person) WHERE active AND roles && '{clerk,agency_leader,head_of_office,archivist}';
-- Written with each act that somebody gains a document by.
ALTER TABLE accounts SET (fillfactor = 40);

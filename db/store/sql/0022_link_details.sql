-- Local, of `linked`: what the way to the server is made of, and how far the first fetching has come.
ALTER TABLE linked ADD COLUMN certificates TEXT NOT NULL DEFAULT '';      -- file that the server's certificate must follow from
ALTER TABLE linked ADD COLUMN quota INTEGER NOT NULL DEFAULT 21474836480; -- bytes of files that nobody asked for
ALTER TABLE linked ADD COLUMN head INTEGER NOT NULL DEFAULT 0;            -- the server's last seq when it last answered
ALTER TABLE linked ADD COLUMN wire TEXT NOT NULL DEFAULT '';              -- how the bytes travelled then: socket, loopback, verified
ALTER TABLE linked ADD COLUMN wire_version TEXT NOT NULL DEFAULT '';
ALTER TABLE linked ADD COLUMN wire_cipher TEXT NOT NULL DEFAULT '';
ALTER TABLE linked ADD COLUMN failed_at INTEGER NOT NULL DEFAULT 0;       -- no answer since; 0: it answered last time

-- Local: a person's open work is fetched before what came last, and that before the rest.
ALTER TABLE wanted_histories ADD COLUMN first INTEGER NOT NULL DEFAULT 0;
CREATE INDEX wanted_histories_first ON wanted_histories(first, subject);

-- Local: used_at is the day of the document until somebody asks for the file; the newest missing come first, the oldest go first.
DROP INDEX server_files_missing;
CREATE INDEX server_files_missing ON server_files(wanted, used_at, hash) WHERE received < size;
CREATE INDEX server_files_asked ON server_files(wanted) WHERE wanted > 0;
CREATE INDEX server_files_subject ON server_files(subject);

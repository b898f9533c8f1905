-- The office server's tables. Nobody but their owner, who cannot log in, reads or writes them: see functions/.
CREATE TABLE office (                 -- one row
  single   boolean PRIMARY KEY DEFAULT true CHECK (single),
  id       uuid,                      -- that of the store it was made from; null while empty
  schema   integer NOT NULL,
  workflow bytea NOT NULL DEFAULT '',
  people   name NOT NULL,             -- the role that everybody with an account is in
  cluster  text NOT NULL DEFAULT ''   -- which server, and its how manieth restore: a change begins an epoch
);
CREATE TABLE journal (                -- one row, locked by each append: so seq is the order of commits
  single boolean PRIMARY KEY DEFAULT true CHECK (single),
  epoch bigint NOT NULL DEFAULT 1,
  seq   bigint NOT NULL DEFAULT 0,
  seal  bytea NOT NULL DEFAULT ''
) WITH (fillfactor = 10);
INSERT INTO journal DEFAULT VALUES;
CREATE TABLE epochs (
  epoch bigint PRIMARY KEY,
  after bigint NOT NULL
);

-- The workflow as it was loaded: what may be done, by whom, in which state.
CREATE TABLE workflow_events (
  kind text PRIMARY KEY,
  v    integer NOT NULL,
  area text NOT NULL,
  rule jsonb NOT NULL
);
CREATE TABLE workflow_cases (
  kind     text NOT NULL REFERENCES workflow_events ON DELETE CASCADE,
  position integer NOT NULL,
  states   text[] NOT NULL,
  results  text[] NOT NULL,
  who      text[] NOT NULL,
  PRIMARY KEY (kind, position)
);
CREATE TABLE workflow_records (
  name   text PRIMARY KEY,
  fields jsonb NOT NULL
);

-- The journal: as in a store. Only ever added to; a payload goes when the law erases it.
CREATE TABLE events (
  seq             bigint PRIMARY KEY,
  epoch           bigint NOT NULL,
  id              uuid NOT NULL UNIQUE,
  batch           uuid NOT NULL,
  subject         uuid NOT NULL,
  base            bigint NOT NULL,
  kind            text NOT NULL,
  v               integer NOT NULL,
  actor           uuid NOT NULL,
  post            uuid,
  behalf          uuid,
  delegation      uuid,
  device          uuid NOT NULL,
  at_author       bigint NOT NULL,
  payload_hash    bytea NOT NULL,
  version         bigint NOT NULL,
  at              bigint NOT NULL,
  number_register uuid,
  number_year     integer,
  number          integer,
  number_suffix   text,
  prev            bytea NOT NULL,
  hash            bytea NOT NULL,
  seal            bytea NOT NULL,
  result          text NOT NULL,      -- the state of the subject after it
  UNIQUE (subject, version)
);
CREATE INDEX events_batch ON events (batch);
CREATE TABLE payloads (
  seq  bigint PRIMARY KEY REFERENCES events,
  salt bytea NOT NULL,
  body bytea NOT NULL
);
CREATE TABLE event_files (            -- which files an event names
  seq     bigint NOT NULL REFERENCES events,
  subject uuid NOT NULL,
  hash    text NOT NULL,
  PRIMARY KEY (seq, hash)
);
CREATE INDEX event_files_subject ON event_files (subject, hash);
CREATE INDEX event_files_hash ON event_files (hash);

-- Files by content, in parts of 1 MiB; and what somebody is sending, which is that person's own.
CREATE TABLE files (
  hash  text PRIMARY KEY,
  size  bigint NOT NULL
);
CREATE TABLE file_parts (
  hash text NOT NULL REFERENCES files ON DELETE CASCADE,
  part integer NOT NULL,
  body bytea NOT NULL,
  PRIMARY KEY (hash, part)
);
ALTER TABLE file_parts ALTER body SET STORAGE EXTERNAL;
CREATE TABLE upload_parts (
  person uuid NOT NULL,
  hash   text NOT NULL,
  part   integer NOT NULL,
  body   bytea NOT NULL,
  at     timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (person, hash, part)
);
ALTER TABLE upload_parts ALTER body SET STORAGE EXTERNAL;
CREATE TABLE uploads (                -- finished: who has shown to hold which file
  person uuid NOT NULL,
  hash   text NOT NULL,
  PRIMARY KEY (person, hash)
);

-- Who has an account, and what was told to whom of access.
CREATE TABLE accounts (
  role     name PRIMARY KEY,
  person   uuid NOT NULL UNIQUE,
  enabled  boolean NOT NULL DEFAULT true,
  position bigint NOT NULL DEFAULT 0, -- last of the person's access feed
  stale    boolean NOT NULL DEFAULT true,
  settled  date
);
CREATE TABLE seen (                   -- what each account may read beside what everybody may
  person  uuid NOT NULL,
  subject uuid NOT NULL,
  PRIMARY KEY (person, subject)
);
CREATE INDEX seen_subject ON seen (subject);
CREATE TABLE access_changes (
  person   uuid NOT NULL,
  position bigint NOT NULL,
  subject  uuid NOT NULL,
  gained   boolean NOT NULL,
  PRIMARY KEY (person, position)
);

-- Made from the events: what is asked before an event is let in, and who may read.
CREATE TABLE subjects (
  id         uuid PRIMARY KEY,
  area       text NOT NULL,
  version    bigint NOT NULL,
  head       bytea NOT NULL,
  state      text NOT NULL,
  creator    uuid,
  last_event uuid,
  last_actor uuid,
  last_kind  text,
  fields     jsonb NOT NULL DEFAULT '{}'
);
CREATE TABLE people (
  id     uuid PRIMARY KEY,
  login  text NOT NULL,
  name   text NOT NULL,
  active boolean NOT NULL
);
CREATE TABLE units (
  id     uuid PRIMARY KEY,
  parent uuid,
  active boolean NOT NULL
);
CREATE TABLE posts (
  id     uuid PRIMARY KEY,
  person uuid NOT NULL,
  unit   uuid NOT NULL,
  roles  text[] NOT NULL,
  active boolean NOT NULL
);
CREATE INDEX posts_person ON posts (person);
CREATE INDEX posts_unit ON posts (unit);
CREATE TABLE settings (
  field text PRIMARY KEY,
  value jsonb NOT NULL
);
CREATE TABLE numbers (
  register uuid NOT NULL,
  year     integer NOT NULL,
  number   integer NOT NULL,
  suffix   text NOT NULL,
  subject  uuid NOT NULL,
  voided   boolean NOT NULL DEFAULT false,
  PRIMARY KEY (register, year, number, suffix)
);
CREATE INDEX numbers_subject ON numbers (subject);
CREATE TABLE reserved_numbers (
  register uuid NOT NULL,
  year     integer NOT NULL,
  number   integer NOT NULL,
  person   uuid NOT NULL,
  PRIMARY KEY (register, year, number)
);
CREATE TABLE documents (              -- incoming and outgoing
  subject  uuid PRIMARY KEY,
  area     text NOT NULL,
  state    text NOT NULL,
  day      text NOT NULL,             -- of arrival, or on which it was drafted
  kind     text NOT NULL,
  numbered boolean NOT NULL DEFAULT false,  -- it has or had a number
  number   boolean NOT NULL DEFAULT false,  -- it has one now
  drafter  uuid,
  unit     uuid,
  approver uuid,
  round    integer NOT NULL DEFAULT 0
);
CREATE INDEX documents_state ON documents (area, state);
CREATE TABLE access (
  subject uuid NOT NULL,
  grantee uuid NOT NULL,
  how     smallint NOT NULL,          -- 0 this person, 1 who leads this unit, 2 everybody in it
  PRIMARY KEY (subject, grantee, how)
);
CREATE INDEX access_grantee ON access (grantee, how);
CREATE TABLE submissions (
  document uuid NOT NULL,
  person   uuid NOT NULL,
  PRIMARY KEY (document, person)
);
CREATE TABLE assignments (
  id            uuid PRIMARY KEY,
  document      uuid NOT NULL,
  parent        uuid,
  role          text NOT NULL,
  state         text NOT NULL,
  unit          uuid,
  person        uuid,
  assigner      uuid NOT NULL,
  due           text NOT NULL DEFAULT '',
  asked_due     text NOT NULL DEFAULT '',
  waiting_until text NOT NULL DEFAULT ''
);
CREATE INDEX assignments_document ON assignments (document);
CREATE TABLE questions (
  id       uuid PRIMARY KEY,
  document uuid NOT NULL,
  unit     uuid,
  person   uuid,
  answered boolean NOT NULL DEFAULT false
);
CREATE INDEX questions_document ON questions (document);
CREATE TABLE entered (
  document  uuid NOT NULL,
  event     uuid NOT NULL,
  principal uuid NOT NULL,
  state     text NOT NULL,
  PRIMARY KEY (document, event)
);
CREATE TABLE links (                  -- of incoming and of outgoing documents
  document uuid NOT NULL,
  other    uuid NOT NULL,
  kind     text NOT NULL,
  link     uuid,
  PRIMARY KEY (document, other, kind)
);
CREATE TABLE review_steps (
  id         uuid PRIMARY KEY,
  document   uuid NOT NULL,
  round      integer NOT NULL,
  step_order integer NOT NULL,
  kind       text NOT NULL,
  state      text NOT NULL,
  unit       uuid,
  person     uuid
);
CREATE INDEX review_steps_document ON review_steps (document);
CREATE TABLE recipients (
  document uuid NOT NULL,
  id       uuid NOT NULL,
  unit     uuid,
  person   uuid,
  PRIMARY KEY (document, id)
);
CREATE TABLE casefiles (
  subject uuid PRIMARY KEY,
  keeper  uuid NOT NULL,
  unit    uuid,
  rights  text NOT NULL,
  state   text NOT NULL
);
CREATE TABLE casefile_entries (
  casefile uuid NOT NULL,
  document uuid NOT NULL,
  PRIMARY KEY (casefile, document)
);
CREATE TABLE delegations (
  subject   uuid PRIMARY KEY,
  principal uuid NOT NULL,
  delegate  uuid NOT NULL,
  scope     text NOT NULL,
  unit      uuid,
  kinds     text[] NOT NULL,
  from_day  text NOT NULL,
  until_day text NOT NULL,
  past      boolean NOT NULL,
  revoked   boolean NOT NULL DEFAULT false
);
CREATE INDEX delegations_delegate ON delegations (delegate);
CREATE TABLE handovers (
  subject  uuid PRIMARY KEY,
  giver    uuid NOT NULL,
  receiver uuid NOT NULL,
  state    text NOT NULL
);

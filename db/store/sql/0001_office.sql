-- Journal: what the law keeps. Never changed after it is written, save that a payload can be erased.
CREATE TABLE subjects (              -- local: dictionary of UUIDs, kept by rebuild
  id       INTEGER PRIMARY KEY,
  uuid     BLOB NOT NULL UNIQUE,
  area     TEXT NOT NULL,
  version  INTEGER NOT NULL DEFAULT 0,
  head     BLOB,
  changed  INTEGER NOT NULL DEFAULT 0,
  newer    INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX subjects_changed ON subjects(changed);

CREATE TABLE events (
  arrived         INTEGER PRIMARY KEY,
  id              BLOB NOT NULL UNIQUE,
  batch           BLOB NOT NULL,
  subject         INTEGER NOT NULL REFERENCES subjects(id),
  base            INTEGER NOT NULL,
  kind            TEXT NOT NULL,
  v               INTEGER NOT NULL,
  actor           BLOB NOT NULL,
  post            BLOB,
  behalf          BLOB,
  delegation      BLOB,
  device          BLOB NOT NULL,
  at_author       INTEGER NOT NULL,
  payload_hash    BLOB NOT NULL,
  epoch           INTEGER,
  seq             INTEGER UNIQUE,
  version         INTEGER,
  at              INTEGER,
  number_register BLOB,
  number_year     INTEGER,
  number          INTEGER,
  number_suffix   TEXT,
  prev            BLOB,
  hash            BLOB,
  seal            BLOB
) STRICT;
CREATE UNIQUE INDEX events_subject ON events(subject, version, arrived);
CREATE INDEX events_batch ON events(batch);

CREATE TABLE payloads (
  event INTEGER PRIMARY KEY REFERENCES events(arrived),
  salt  BLOB NOT NULL,
  body  BLOB NOT NULL
) STRICT;

CREATE TABLE store (                 -- local: one row
  only    INTEGER PRIMARY KEY CHECK (only = 1),
  id      BLOB NOT NULL,
  epoch   INTEGER NOT NULL,
  purpose TEXT NOT NULL,
  made_at INTEGER NOT NULL
) STRICT;

-- Projections: made from events, one subject's rows from that subject's events alone.
CREATE TABLE people (
  subject  INTEGER PRIMARY KEY REFERENCES subjects(id),
  name     TEXT NOT NULL,
  login    TEXT NOT NULL,
  email    TEXT NOT NULL,
  phone    TEXT NOT NULL,
  active   INTEGER NOT NULL,
  sort_key BLOB NOT NULL
) STRICT;
CREATE INDEX people_login ON people(login);

CREATE TABLE units (
  subject    INTEGER PRIMARY KEY REFERENCES subjects(id),
  parent     INTEGER,
  name       TEXT NOT NULL,
  short_name TEXT NOT NULL,
  position   INTEGER NOT NULL,
  active     INTEGER NOT NULL
) STRICT;

CREATE TABLE posts (
  subject INTEGER PRIMARY KEY REFERENCES subjects(id),
  person  INTEGER NOT NULL,
  unit    INTEGER NOT NULL,
  title   TEXT NOT NULL,
  roles   INTEGER NOT NULL,
  active  INTEGER NOT NULL
) STRICT;
CREATE INDEX posts_person ON posts(person) WHERE active = 1;
CREATE INDEX posts_unit ON posts(unit) WHERE active = 1;

CREATE TABLE registers (
  subject      INTEGER PRIMARY KEY REFERENCES subjects(id),
  name         TEXT NOT NULL,
  code         TEXT NOT NULL,
  kinds        TEXT NOT NULL,
  start_number INTEGER NOT NULL,
  start_year   INTEGER NOT NULL,
  suffixes     INTEGER NOT NULL,
  closed       INTEGER NOT NULL,
  standard     INTEGER NOT NULL
) STRICT;

CREATE TABLE numbers (
  register INTEGER NOT NULL,
  year     INTEGER NOT NULL,
  number   INTEGER NOT NULL,
  suffix   TEXT NOT NULL,
  subject  INTEGER NOT NULL,
  voided   TEXT,
  PRIMARY KEY (register, year, number, suffix)
) STRICT, WITHOUT ROWID;
CREATE INDEX numbers_subject ON numbers(subject);

CREATE TABLE settings (
  subject INTEGER NOT NULL REFERENCES subjects(id),
  field   TEXT NOT NULL,
  value   TEXT NOT NULL,
  PRIMARY KEY (subject, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE documents (
  subject        INTEGER PRIMARY KEY REFERENCES subjects(id),
  state          TEXT NOT NULL,
  register       INTEGER,
  year           INTEGER NOT NULL,
  number         INTEGER NOT NULL,       -- 0 while it waits for the authority
  suffix         TEXT NOT NULL,
  arrival        TEXT NOT NULL,
  registered_at  INTEGER NOT NULL,
  code_number    TEXT NOT NULL,
  code_notation  TEXT NOT NULL,
  issued         TEXT NOT NULL,
  agency         TEXT NOT NULL,
  kind           TEXT NOT NULL,
  title          TEXT NOT NULL,
  signer         TEXT NOT NULL,
  signer_title   TEXT NOT NULL,
  urgency        TEXT NOT NULL,
  field          TEXT NOT NULL,
  language       TEXT NOT NULL,
  note           TEXT NOT NULL,
  origin         TEXT NOT NULL,
  due            TEXT NOT NULL,          -- '9999' when there is none: sorts last
  reply_required INTEGER NOT NULL,
  pages          INTEGER NOT NULL,
  copies         INTEGER NOT NULL,
  files          INTEGER NOT NULL,
  creator        INTEGER NOT NULL,
  proposal       TEXT NOT NULL,
  reply_code     TEXT NOT NULL,
  close_reason   TEXT NOT NULL,
  wake_on        TEXT NOT NULL,
  completed_at   INTEGER NOT NULL,
  last_event     BLOB NOT NULL,
  last_actor     INTEGER NOT NULL,
  last_kind      TEXT NOT NULL,
  fold           TEXT NOT NULL,          -- number, notation, agency, title without tone marks
  code_fold      TEXT NOT NULL
) STRICT;
CREATE INDEX documents_newest ON documents(arrival, year, number, subject);
CREATE INDEX documents_book ON documents(register, year, number, suffix);
CREATE INDEX documents_code ON documents(code_fold);
CREATE INDEX documents_open ON documents(state, due, subject) WHERE state IN ('registered', 'submitted', 'assigned', 'suspended');

CREATE TABLE document_files (
  document INTEGER NOT NULL,
  position INTEGER NOT NULL,
  hash     TEXT NOT NULL,
  name     TEXT NOT NULL,
  size     INTEGER NOT NULL,
  role     TEXT NOT NULL,
  event    BLOB NOT NULL,
  PRIMARY KEY (document, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX document_files_hash ON document_files(hash);

CREATE TABLE submissions (
  document INTEGER NOT NULL,
  person   INTEGER NOT NULL,
  grantee  INTEGER NOT NULL,
  open     INTEGER NOT NULL,
  PRIMARY KEY (document, person)
) STRICT, WITHOUT ROWID;
CREATE INDEX submissions_open ON submissions(grantee, document) WHERE open = 1;

CREATE TABLE assignments (
  id            BLOB PRIMARY KEY,
  document      INTEGER NOT NULL,
  position      INTEGER NOT NULL,
  parent        BLOB,
  role          TEXT NOT NULL,
  state         TEXT NOT NULL,
  unit          INTEGER,
  person        INTEGER,
  grantee       INTEGER NOT NULL,        -- who works on it, in the terms of the view holds
  assigner      INTEGER NOT NULL,
  assigner_post BLOB,
  due           TEXT NOT NULL,
  note          TEXT NOT NULL,
  assigned_at   INTEGER NOT NULL,
  closed_at     INTEGER NOT NULL,
  asked_due     TEXT NOT NULL,
  asked_reason  TEXT NOT NULL,
  percent       INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX assignments_document ON assignments(document, position);
CREATE INDEX assignments_open ON assignments(grantee, state, role, due) WHERE state IN ('waiting', 'doing', 'passed');
CREATE INDEX assignments_ended ON assignments(grantee, closed_at) WHERE state NOT IN ('waiting', 'doing', 'passed');
CREATE INDEX assignments_given_back ON assignments(assigner, document) WHERE state IN ('returned', 'declined');

CREATE TABLE remarks (
  document   INTEGER NOT NULL,
  position   INTEGER NOT NULL,
  event      BLOB NOT NULL,
  kind       TEXT NOT NULL,
  person     INTEGER NOT NULL,
  post       BLOB,
  behalf     BLOB,
  assignment BLOB,
  text       TEXT NOT NULL,
  at         INTEGER NOT NULL,
  PRIMARY KEY (document, position)
) STRICT, WITHOUT ROWID;

-- Who may read a document besides those whose role reads every one: a grantee is a local id times
-- four plus 0 (this person), 1 (whoever leads this unit), 2 (everybody in this unit).
CREATE TABLE access (
  subject INTEGER NOT NULL,
  grantee INTEGER NOT NULL,
  PRIMARY KEY (subject, grantee)
) STRICT, WITHOUT ROWID;

CREATE VIEW holds (person, grantee) AS
  SELECT subject, subject * 4 FROM people WHERE active = 1
  UNION ALL
  SELECT p.person, p.unit * 4 + 1 FROM posts p JOIN people q ON q.subject = p.person AND q.active = 1
   WHERE p.active = 1 AND p.roles & 14 <> 0
  UNION ALL
  SELECT p.person, p.unit * 4 + 2 FROM posts p JOIN people q ON q.subject = p.person AND q.active = 1
   WHERE p.active = 1 AND p.roles & 63 <> 0; -- not an administrator's alone

-- The one place that says who may read what (roles: 1 clerk, 2 leader, 4 head of office, 32 archivist). Who was
-- deactivated reads nothing, also in a window that is still open.
CREATE VIEW may_read (person, subject) AS
  SELECT p.person, d.subject FROM documents d JOIN posts p ON p.active = 1 AND p.roles & 7 <> 0
    JOIN people q ON q.subject = p.person AND q.active = 1
  UNION ALL
  SELECT p.person, d.subject FROM documents d JOIN posts p ON p.active = 1 AND p.roles & 32 <> 0
    JOIN people q ON q.subject = p.person AND q.active = 1
   WHERE d.state = 'completed'
  UNION ALL
  SELECT h.person, a.subject FROM access a JOIN holds h ON h.grantee = a.grantee;

-- Local: neither in the journal nor made from it.
CREATE TABLE credentials (
  person        INTEGER PRIMARY KEY REFERENCES subjects(id),
  hash          TEXT NOT NULL,
  failures      INTEGER NOT NULL,
  blocked_until INTEGER NOT NULL,
  set_at        INTEGER NOT NULL
) STRICT;

CREATE TABLE unsent (
  person  INTEGER NOT NULL,
  subject BLOB NOT NULL,
  place   TEXT NOT NULL,
  text    TEXT NOT NULL,
  at      INTEGER NOT NULL,
  PRIMARY KEY (person, subject, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE staged_letters (
  id         INTEGER PRIMARY KEY,
  arrived_at INTEGER NOT NULL,
  by_person  INTEGER NOT NULL,
  origin     TEXT NOT NULL,
  state      TEXT NOT NULL,
  failure    TEXT NOT NULL,
  recognised TEXT NOT NULL
) STRICT;

CREATE TABLE staged_files (
  id       INTEGER PRIMARY KEY,
  letter   INTEGER NOT NULL REFERENCES staged_letters(id),
  position INTEGER NOT NULL,
  name     TEXT NOT NULL,
  hash     TEXT NOT NULL,
  size     INTEGER NOT NULL,
  source   TEXT NOT NULL,
  pages    INTEGER NOT NULL
) STRICT;
CREATE INDEX staged_files_letter ON staged_files(letter, position);
CREATE INDEX staged_files_hash ON staged_files(hash);

CREATE TABLE reads (
  person  INTEGER NOT NULL,
  subject INTEGER NOT NULL,
  file    TEXT NOT NULL,
  day     TEXT NOT NULL,
  at      INTEGER NOT NULL,
  PRIMARY KEY (person, subject, file, day)
) STRICT, WITHOUT ROWID;

-- Projections: envelopes, invitations, scans to come.
ALTER TABLE documents ADD COLUMN sealed INTEGER NOT NULL DEFAULT 0;
ALTER TABLE documents ADD COLUMN addressee TEXT NOT NULL DEFAULT '';
ALTER TABLE documents ADD COLUMN meeting_date TEXT NOT NULL DEFAULT '';
ALTER TABLE documents ADD COLUMN meeting_time TEXT NOT NULL DEFAULT '';
ALTER TABLE documents ADD COLUMN meeting_end TEXT NOT NULL DEFAULT '';
ALTER TABLE documents ADD COLUMN meeting_place TEXT NOT NULL DEFAULT '';
ALTER TABLE documents ADD COLUMN meeting_chair TEXT NOT NULL DEFAULT '';
ALTER TABLE documents ADD COLUMN awaits_scan INTEGER NOT NULL DEFAULT 0;
ALTER TABLE documents ADD COLUMN paper_on TEXT NOT NULL DEFAULT '';
CREATE INDEX documents_meeting ON documents(meeting_date, meeting_time) WHERE meeting_date <> '';
CREATE INDEX documents_unscanned ON documents(arrival, subject) WHERE awaits_scan = 1;

ALTER TABLE submissions ADD COLUMN at INTEGER NOT NULL DEFAULT 0;
CREATE INDEX submissions_at ON submissions(at);

-- A part that waits for somebody else until a date leaves its holder's lists.
ALTER TABLE assignments ADD COLUMN waiting_on TEXT NOT NULL DEFAULT '';
ALTER TABLE assignments ADD COLUMN waiting_unit INTEGER;
ALTER TABLE assignments ADD COLUMN waiting_person INTEGER;
ALTER TABLE assignments ADD COLUMN waiting_until TEXT NOT NULL DEFAULT '';
CREATE INDEX assignments_waiting ON assignments(grantee, waiting_until) WHERE waiting_until <> '';
CREATE INDEX assignments_given ON assignments(assigned_at);

-- What the last submission proposes.
CREATE TABLE proposals (
  document INTEGER PRIMARY KEY,
  event    BLOB NOT NULL,
  person   INTEGER NOT NULL,
  rule     TEXT NOT NULL,
  wording  TEXT NOT NULL
) STRICT;

CREATE TABLE proposed_parts (
  document INTEGER NOT NULL,
  position INTEGER NOT NULL,
  role     TEXT NOT NULL,
  unit     INTEGER,
  person   INTEGER,
  due      TEXT NOT NULL,
  note     TEXT NOT NULL,
  PRIMARY KEY (document, position)
) STRICT, WITHOUT ROWID;

-- Acts entered for somebody: evidenced, unconfirmed, confirmed, contested.
CREATE TABLE entered (
  document  INTEGER NOT NULL,
  event     BLOB NOT NULL,
  kind      TEXT NOT NULL,
  actor     INTEGER NOT NULL,
  principal INTEGER NOT NULL,
  state     TEXT NOT NULL,
  reason    TEXT NOT NULL,
  at        INTEGER NOT NULL,
  PRIMARY KEY (document, event)
) STRICT, WITHOUT ROWID;
CREATE INDEX entered_principal ON entered(principal, document) WHERE state = 'unconfirmed';
CREATE INDEX entered_actor ON entered(actor, document) WHERE state IN ('unconfirmed', 'contested');

CREATE TABLE questions (
  id          BLOB PRIMARY KEY,
  document    INTEGER NOT NULL,
  asker       INTEGER NOT NULL,
  unit        INTEGER,
  person      INTEGER,
  grantee     INTEGER NOT NULL,
  text        TEXT NOT NULL,
  asked_at    INTEGER NOT NULL,
  answered_by INTEGER,
  answer      TEXT NOT NULL,
  answered_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX questions_document ON questions(document, asked_at);
CREATE INDEX questions_open ON questions(grantee, document) WHERE answered_at = 0;
CREATE INDEX questions_asker ON questions(asker, asked_at);

CREATE TABLE attendance (
  document INTEGER NOT NULL,
  person   INTEGER NOT NULL,
  assigner INTEGER NOT NULL,
  at       INTEGER NOT NULL,
  PRIMARY KEY (document, person)
) STRICT, WITHOUT ROWID;
CREATE INDEX attendance_person ON attendance(person, document);

CREATE TABLE document_links (
  id        BLOB PRIMARY KEY,
  document  INTEGER NOT NULL,
  other     INTEGER NOT NULL,
  kind      TEXT NOT NULL,
  by_person INTEGER NOT NULL,
  note      TEXT NOT NULL,
  at        INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX document_links_document ON document_links(document);
CREATE INDEX document_links_other ON document_links(other);

-- Local: a person's own marks and filters; shown to nobody else, in no event.
CREATE TABLE marks (
  person  INTEGER NOT NULL,
  subject INTEGER NOT NULL,
  flag    INTEGER NOT NULL,
  note    TEXT NOT NULL,
  at      INTEGER NOT NULL,
  PRIMARY KEY (person, subject)
) STRICT, WITHOUT ROWID;
CREATE INDEX marks_subject ON marks(subject);

CREATE TABLE saved_filters (
  id     INTEGER PRIMARY KEY,
  person INTEGER NOT NULL,
  name   TEXT NOT NULL,
  query  TEXT NOT NULL,
  UNIQUE (person, name)
) STRICT;
CREATE INDEX reads_subject ON reads(subject, at);

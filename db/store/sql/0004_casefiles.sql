-- Projections: case files, delegations and absences, hand-overs, other agencies.
CREATE TABLE casefiles (
  subject   INTEGER PRIMARY KEY REFERENCES subjects(id),
  code      TEXT NOT NULL,
  title     TEXT NOT NULL,
  year      INTEGER NOT NULL,
  keeper    INTEGER NOT NULL,
  unit      INTEGER NOT NULL,
  retention TEXT NOT NULL,
  permanent INTEGER NOT NULL,
  years     INTEGER NOT NULL,
  start_day TEXT NOT NULL,
  end_day   TEXT NOT NULL,
  rights    TEXT NOT NULL,
  language  TEXT NOT NULL,
  note      TEXT NOT NULL,
  state     TEXT NOT NULL,
  opened_at INTEGER NOT NULL,
  closed_at INTEGER NOT NULL,
  last_at   INTEGER NOT NULL,
  entries   INTEGER NOT NULL,
  fold      TEXT NOT NULL,
  code_fold TEXT NOT NULL
) STRICT;
CREATE INDEX casefiles_recent ON casefiles(last_at, subject);
CREATE INDEX casefiles_keeper ON casefiles(keeper, state, last_at);
CREATE INDEX casefiles_code ON casefiles(code_fold, year);

CREATE TABLE casefile_entries (
  casefile INTEGER NOT NULL,
  document INTEGER NOT NULL,
  ordinal  INTEGER NOT NULL,
  sheets   TEXT NOT NULL,
  note     TEXT NOT NULL,
  PRIMARY KEY (casefile, document)
) STRICT, WITHOUT ROWID;
CREATE INDEX casefile_entries_order ON casefile_entries(casefile, ordinal);
CREATE INDEX casefile_entries_document ON casefile_entries(document, casefile);

CREATE TABLE delegations (
  subject   INTEGER PRIMARY KEY REFERENCES subjects(id),
  principal INTEGER NOT NULL,
  delegate  INTEGER NOT NULL,
  scope     TEXT NOT NULL,
  unit      INTEGER,
  kinds     TEXT NOT NULL,               -- codes with a space before and after each; empty: all
  from_day  TEXT NOT NULL,
  until_day TEXT NOT NULL,
  past      INTEGER NOT NULL,
  reason    TEXT NOT NULL,
  revoked   INTEGER NOT NULL
) STRICT;
CREATE INDEX delegations_delegate ON delegations(delegate, until_day) WHERE revoked = 0;
CREATE INDEX delegations_principal ON delegations(principal, until_day);

CREATE TABLE absences (
  subject   INTEGER PRIMARY KEY REFERENCES subjects(id),
  person    INTEGER NOT NULL,
  from_day  TEXT NOT NULL,
  until_day TEXT NOT NULL,
  reason    TEXT NOT NULL,
  cancelled INTEGER NOT NULL
) STRICT;
CREATE INDEX absences_until ON absences(until_day, person) WHERE cancelled = 0;

CREATE TABLE handovers (
  subject     INTEGER PRIMARY KEY REFERENCES subjects(id),
  giver       INTEGER NOT NULL,
  receiver    INTEGER NOT NULL,
  state       TEXT NOT NULL,
  reason      TEXT NOT NULL,
  prepared_at INTEGER NOT NULL,
  given_at    INTEGER NOT NULL,
  received_at INTEGER NOT NULL
) STRICT;
CREATE INDEX handovers_giver ON handovers(giver);
CREATE INDEX handovers_receiver ON handovers(receiver);

CREATE TABLE agencies (
  subject     INTEGER PRIMARY KEY REFERENCES subjects(id),
  name        TEXT NOT NULL,
  short_name  TEXT NOT NULL,
  code        TEXT NOT NULL,
  level       TEXT NOT NULL,
  valid_from  TEXT NOT NULL,             -- empty: always
  valid_until TEXT NOT NULL,             -- the last day; '9999' while there is none
  note        TEXT NOT NULL,
  ended       INTEGER NOT NULL
) STRICT;
CREATE INDEX agencies_code ON agencies(code) WHERE code <> '';

CREATE TABLE agency_names (              -- every name an agency bore, as the picker finds it
  agency      INTEGER NOT NULL,
  from_day    TEXT NOT NULL,
  until_day   TEXT NOT NULL,
  name        TEXT NOT NULL,
  short_name  TEXT NOT NULL,
  fold        TEXT NOT NULL,             -- a space before each word, without tone marks, abbreviations written out
  initials    TEXT NOT NULL,
  sort_key    BLOB NOT NULL,
  PRIMARY KEY (agency, from_day)
) STRICT, WITHOUT ROWID;

CREATE TABLE agency_links (
  agency    INTEGER NOT NULL,
  successor INTEGER NOT NULL,
  PRIMARY KEY (agency, successor)
) STRICT, WITHOUT ROWID;
CREATE INDEX agency_links_successor ON agency_links(successor, agency);

CREATE INDEX assignments_assigner ON assignments(assigner, document) WHERE state IN ('waiting', 'doing', 'passed');

-- Documents as before; case files: leaders and the head of office, the clerk unless it is the keeper's alone, the
-- archivist once it is closed, everybody where it is the agency's, and whoever access names (keeper, unit); a
-- delegate: what the principal may read, within scope and period. office_today() is the day on the office's clock.
DROP VIEW may_read;
CREATE VIEW may_read (person, subject) AS
  SELECT p.person, d.subject FROM documents d JOIN posts p ON p.active = 1 AND p.roles & 7 <> 0
    JOIN people q ON q.subject = p.person AND q.active = 1
  UNION ALL
  SELECT p.person, d.subject FROM documents d JOIN posts p ON p.active = 1 AND p.roles & 32 <> 0
    JOIN people q ON q.subject = p.person AND q.active = 1
   WHERE d.state = 'completed'
  UNION ALL
  SELECT h.person, a.subject FROM access a JOIN holds h ON h.grantee = a.grantee
  UNION ALL
  SELECT p.person, c.subject FROM casefiles c JOIN posts p ON p.active = 1
     AND (p.roles & 6 <> 0 OR (p.roles & 1 <> 0 AND c.rights <> 'keeper') OR (p.roles & 32 <> 0 AND c.state = 'closed')
          OR (p.roles & 63 <> 0 AND c.rights = 'agency'))
    JOIN people q ON q.subject = p.person AND q.active = 1
  UNION ALL
  SELECT g.delegate, d.subject FROM delegations g JOIN documents d
    JOIN people q ON q.subject = g.delegate AND q.active = 1 JOIN people o ON o.subject = g.principal AND o.active = 1
   WHERE g.revoked = 0 AND g.until_day >= office_today() AND g.from_day <= office_today()
     AND (g.past = 1 OR d.arrival >= g.from_day)
     AND (g.kinds = '' OR instr(g.kinds, ' ' || d.kind || ' ') > 0)
     AND (g.unit IS NULL OR EXISTS (SELECT 1 FROM access u WHERE u.subject = d.subject AND u.grantee IN (g.unit * 4 + 1, g.unit * 4 + 2)))
     AND (g.scope <> 'instruct' OR EXISTS (SELECT 1 FROM submissions s WHERE s.document = d.subject AND s.person = g.principal))
     AND (EXISTS (SELECT 1 FROM posts p WHERE p.person = g.principal AND p.active = 1
                   AND (p.roles & 7 <> 0 OR (p.roles & 32 <> 0 AND d.state = 'completed')))
          OR EXISTS (SELECT 1 FROM access a JOIN holds h ON h.grantee = a.grantee WHERE a.subject = d.subject AND h.person = g.principal));

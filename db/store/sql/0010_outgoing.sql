-- Projections: outgoing documents, what they go through, where they go.
ALTER TABLE registers ADD COLUMN direction TEXT NOT NULL DEFAULT 'incoming';
ALTER TABLE registers ADD COLUMN notation TEXT NOT NULL DEFAULT '';

CREATE TABLE outgoing (
  subject          INTEGER PRIMARY KEY REFERENCES subjects(id),
  state            TEXT NOT NULL,
  kind             TEXT NOT NULL,
  title            TEXT NOT NULL,
  code_notation    TEXT NOT NULL,
  signer           INTEGER NOT NULL,        -- 0: not named
  signer_title     TEXT NOT NULL,
  signing_power    TEXT NOT NULL,
  urgency          TEXT NOT NULL,
  field            TEXT NOT NULL,
  language         TEXT NOT NULL,
  note             TEXT NOT NULL,
  marking          TEXT NOT NULL,
  kept             TEXT NOT NULL,
  pages            INTEGER NOT NULL,
  copies           INTEGER NOT NULL,
  due              TEXT NOT NULL,
  effective        TEXT NOT NULL,
  book             INTEGER NOT NULL,        -- wished for; 0: by the kind
  register         INTEGER NOT NULL DEFAULT 0, -- of the number
  year             INTEGER NOT NULL DEFAULT 0,
  number           INTEGER NOT NULL DEFAULT 0, -- 0: none
  suffix           TEXT NOT NULL DEFAULT '',
  numbered         INTEGER NOT NULL DEFAULT 0, -- it ever had a number
  date             TEXT NOT NULL DEFAULT '',
  code             TEXT NOT NULL DEFAULT '',
  drafter          INTEGER NOT NULL,
  unit             INTEGER NOT NULL,
  drafted_on       TEXT NOT NULL,
  drafted_at       INTEGER NOT NULL,
  approver         INTEGER NOT NULL DEFAULT 0,
  approved_version INTEGER NOT NULL DEFAULT 0,
  approved_at      INTEGER NOT NULL DEFAULT 0,
  signed_by        INTEGER NOT NULL DEFAULT 0,
  signed_at        INTEGER NOT NULL DEFAULT 0,
  sealed_at        INTEGER NOT NULL DEFAULT 0,
  issued_at        INTEGER NOT NULL DEFAULT 0,
  round            INTEGER NOT NULL DEFAULT 0,
  returned         INTEGER NOT NULL DEFAULT 0,
  return_reason    TEXT NOT NULL DEFAULT '',
  closes           INTEGER NOT NULL,
  sheets_saved     INTEGER NOT NULL DEFAULT 0,
  to_send          INTEGER NOT NULL DEFAULT 0, -- recipients it has not been sent to, once issued
  since            INTEGER NOT NULL,        -- it stands where it stands since
  last_event       BLOB NOT NULL,
  last_actor       INTEGER NOT NULL,
  last_kind        TEXT NOT NULL,
  fold             TEXT NOT NULL,           -- code and title without tone marks
  code_fold        TEXT NOT NULL
) STRICT;
CREATE INDEX outgoing_mine ON outgoing(drafter, state, since) WHERE state IN ('draft', 'in_review', 'approved', 'signed', 'sealed');
CREATE INDEX outgoing_to_sign ON outgoing(approver, since) WHERE state = 'approved';
CREATE INDEX outgoing_unnumbered ON outgoing(since, subject) WHERE number = 0 AND state IN ('approved', 'signed');
CREATE INDEX outgoing_to_seal ON outgoing(since, subject) WHERE number > 0 AND state = 'signed';
CREATE INDEX outgoing_to_issue ON outgoing(since, subject) WHERE state = 'sealed';
CREATE INDEX outgoing_to_dispatch ON outgoing(since, subject) WHERE to_send > 0;
CREATE INDEX outgoing_in_review ON outgoing(since, subject) WHERE state = 'in_review';
CREATE INDEX outgoing_issued ON outgoing(date, year, number, subject) WHERE state IN ('issued', 'recalled', 'replaced');
CREATE INDEX outgoing_number ON outgoing(register, year, number, suffix) WHERE number > 0;
CREATE INDEX outgoing_code ON outgoing(code_fold) WHERE code_fold <> '';

CREATE TABLE outgoing_files (               -- every version; none is ever overwritten
  document INTEGER NOT NULL,
  position INTEGER NOT NULL,
  hash     TEXT NOT NULL,
  name     TEXT NOT NULL,
  size     INTEGER NOT NULL,
  role     TEXT NOT NULL,
  slot     TEXT NOT NULL,
  version  INTEGER NOT NULL,
  current  INTEGER NOT NULL,
  removed  INTEGER NOT NULL,
  note     TEXT NOT NULL,
  event    BLOB NOT NULL,
  person   INTEGER NOT NULL,
  at       INTEGER NOT NULL,
  PRIMARY KEY (document, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX outgoing_files_hash ON outgoing_files(hash);

CREATE TABLE review_steps (
  id         BLOB PRIMARY KEY,
  document   INTEGER NOT NULL,
  position   INTEGER NOT NULL,
  round      INTEGER NOT NULL,
  step_order INTEGER NOT NULL,
  kind       TEXT NOT NULL,
  state      TEXT NOT NULL,
  unit       INTEGER,
  person     INTEGER,
  grantee    INTEGER NOT NULL,              -- whose it is, in the terms of the view holds
  due        TEXT NOT NULL,
  opened_at  INTEGER NOT NULL,
  done_at    INTEGER NOT NULL,
  done_by    INTEGER NOT NULL,
  outcome    TEXT NOT NULL,
  text       TEXT NOT NULL,
  version    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX review_steps_document ON review_steps(document, position);
CREATE INDEX review_steps_open ON review_steps(grantee, opened_at, document) WHERE state = 'open';
CREATE INDEX review_steps_done ON review_steps(done_by, done_at) WHERE state = 'done';

CREATE TABLE recipients (
  id         BLOB PRIMARY KEY,
  document   INTEGER NOT NULL,
  position   INTEGER NOT NULL,
  name       TEXT NOT NULL,
  agency     INTEGER,
  unit       INTEGER,
  person     INTEGER,
  in_group   TEXT NOT NULL,
  to_act     INTEGER NOT NULL,
  way        TEXT NOT NULL,
  reason     TEXT NOT NULL,
  copies     INTEGER NOT NULL,
  state      TEXT NOT NULL,
  channel    TEXT NOT NULL,
  state_on   TEXT NOT NULL,
  state_note TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX recipients_document ON recipients(document, position);

CREATE TABLE outgoing_links (
  document INTEGER NOT NULL,
  other    INTEGER NOT NULL,
  kind     TEXT NOT NULL,
  PRIMARY KEY (document, other)
) STRICT, WITHOUT ROWID;
CREATE INDEX outgoing_links_other ON outgoing_links(other, document);

CREATE TABLE placed_comments (
  id        BLOB PRIMARY KEY,
  document  INTEGER NOT NULL,
  position  INTEGER NOT NULL,
  file      TEXT NOT NULL,
  page      INTEGER NOT NULL,
  x         INTEGER NOT NULL,
  y         INTEGER NOT NULL,
  width     INTEGER NOT NULL,
  height    INTEGER NOT NULL,
  text      TEXT NOT NULL,
  person    INTEGER NOT NULL,
  at        INTEGER NOT NULL,
  closed_by INTEGER NOT NULL                -- 0: open
) STRICT, WITHOUT ROWID;
CREATE INDEX placed_comments_document ON placed_comments(document, position);

CREATE TABLE comment_replies (
  document INTEGER NOT NULL,
  position INTEGER NOT NULL,
  comment  BLOB NOT NULL,
  person   INTEGER NOT NULL,
  text     TEXT NOT NULL,
  at       INTEGER NOT NULL,
  PRIMARY KEY (document, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE outgoing_remarks (
  document INTEGER NOT NULL,
  position INTEGER NOT NULL,
  event    BLOB NOT NULL,
  kind     TEXT NOT NULL,
  person   INTEGER NOT NULL,
  behalf   BLOB,
  text     TEXT NOT NULL,
  at       INTEGER NOT NULL,
  PRIMARY KEY (document, position)
) STRICT, WITHOUT ROWID;

-- Numbers taken ahead; used ones are in numbers too, with the document.
CREATE TABLE reserved_numbers (
  register INTEGER NOT NULL,
  year     INTEGER NOT NULL,
  number   INTEGER NOT NULL,
  note     TEXT NOT NULL,
  person   INTEGER NOT NULL,
  at       INTEGER NOT NULL,
  PRIMARY KEY (register, year, number)
) STRICT, WITHOUT ROWID;

-- As before; outgoing documents: the drafter, the unit's heads, the reviewers and recipients whom access names; leaders
-- and the head of office from the review on, the clerk from the approval on and whatever had a number, the archivist
-- once it is issued; a delegate: what the principal may read, within scope and period.
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
          OR EXISTS (SELECT 1 FROM access a JOIN holds h ON h.grantee = a.grantee WHERE a.subject = d.subject AND h.person = g.principal))
  UNION ALL
  SELECT p.person, o.subject FROM outgoing o JOIN posts p ON p.active = 1
     AND ((p.roles & 7 <> 0 AND (o.numbered = 1 OR o.state NOT IN ('draft', 'in_review', 'withdrawn')))
          OR (p.roles & 6 <> 0 AND o.state = 'in_review')
          OR (p.roles & 32 <> 0 AND o.state IN ('issued', 'recalled', 'replaced')))
    JOIN people q ON q.subject = p.person AND q.active = 1
  UNION ALL
  SELECT g.delegate, o.subject FROM delegations g JOIN outgoing o
    JOIN people q ON q.subject = g.delegate AND q.active = 1 JOIN people w ON w.subject = g.principal AND w.active = 1
   WHERE g.revoked = 0 AND g.until_day >= office_today() AND g.from_day <= office_today() AND g.scope <> 'instruct'
     AND (g.past = 1 OR o.drafted_on >= g.from_day)
     AND (g.kinds = '' OR instr(g.kinds, ' ' || o.kind || ' ') > 0)
     AND (g.unit IS NULL OR EXISTS (SELECT 1 FROM access u WHERE u.subject = o.subject AND u.grantee IN (g.unit * 4 + 1, g.unit * 4 + 2)))
     AND (EXISTS (SELECT 1 FROM posts p WHERE p.person = g.principal AND p.active = 1
                   AND ((p.roles & 7 <> 0 AND (o.numbered = 1 OR o.state NOT IN ('draft', 'in_review', 'withdrawn')))
                        OR (p.roles & 6 <> 0 AND o.state = 'in_review')
                        OR (p.roles & 32 <> 0 AND o.state IN ('issued', 'recalled', 'replaced'))))
          OR EXISTS (SELECT 1 FROM access a JOIN holds h ON h.grantee = a.grantee WHERE a.subject = o.subject AND h.person = g.principal));

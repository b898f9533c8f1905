-- Local: the office server this store is a part of, as one person sees it. No row while the store is its own authority.
CREATE TABLE linked (
  only          INTEGER PRIMARY KEY CHECK (only = 1),
  url           TEXT NOT NULL,
  login         TEXT NOT NULL,          -- the role on the server
  server        BLOB NOT NULL,
  person        BLOB NOT NULL,
  epoch         INTEGER NOT NULL,
  cursor        INTEGER NOT NULL,       -- whatever of the journal may be seen is here up to this seq
  last_seq      INTEGER NOT NULL,       -- the last event fetched, by which the same server is told from an older one
  last_hash     BLOB,
  access_cursor INTEGER NOT NULL,
  linked_at     INTEGER NOT NULL,
  contact_at    INTEGER NOT NULL,       -- last answer of the server
  settled_at    INTEGER NOT NULL,       -- nothing was left to be fetched or sent; 0: never yet
  stopped       TEXT NOT NULL,          -- why nothing is exchanged until a person decides; empty: it is
  stopped_args  TEXT NOT NULL
) STRICT;

-- Local: the store was cut loose from a server. Up to here the journal is what one person saw of the server's, with gaps.
CREATE TABLE partial_journal (
  only   INTEGER PRIMARY KEY CHECK (only = 1),
  seq    INTEGER NOT NULL,
  office BLOB NOT NULL
) STRICT;

-- Local: acts recorded here that the server has not taken, in the order they were made. Their events have no stamp.
CREATE TABLE pending (
  position INTEGER PRIMARY KEY,
  batch    BLOB NOT NULL UNIQUE,
  person   BLOB NOT NULL,
  command  BLOB NOT NULL,
  ids      BLOB NOT NULL,               -- given out while it was decided, sixteen bytes each
  at       INTEGER NOT NULL,
  sent     INTEGER NOT NULL DEFAULT 0   -- handed over at least once: it may have been taken
) STRICT;
CREATE INDEX events_pending ON events(subject, arrived) WHERE seq IS NULL;

-- Local: the number that a pending event asks for; held: one reserved ahead, which is its own already.
CREATE TABLE pending_numbers (
  event    INTEGER PRIMARY KEY REFERENCES events(arrived),
  register BLOB NOT NULL,
  year     INTEGER NOT NULL,
  number   INTEGER,
  suffix   TEXT NOT NULL,
  held     INTEGER NOT NULL
) STRICT;

-- Local: acts that could not be added to what others did, each with all that was typed. Never deleted.
CREATE TABLE conflicts (
  id         INTEGER PRIMARY KEY,
  batch      BLOB NOT NULL,
  subject    BLOB NOT NULL,
  person     BLOB NOT NULL,
  command    BLOB NOT NULL,
  ids        BLOB NOT NULL,
  mine       BLOB NOT NULL,             -- its events, as JSON
  base       INTEGER NOT NULL,          -- version of the subject it was made on
  why        TEXT NOT NULL,
  why_args   BLOB NOT NULL,
  at         INTEGER NOT NULL,
  found_at   INTEGER NOT NULL,
  settled    TEXT NOT NULL DEFAULT '',  -- mine, theirs
  settled_at INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX conflicts_open ON conflicts(subject) WHERE settled = '';

-- Local: subjects whose history has to be fetched from the version that is here.
CREATE TABLE wanted_histories (
  subject BLOB PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- Local: subjects that may not be seen any more. asked: 1: so many at once that a person has to agree first; 2: kept for unsent work.
CREATE TABLE vanishing (
  subject BLOB PRIMARY KEY,
  asked   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Local: files that events name and the server has. received: how far a part of it has come; size: here whole.
CREATE TABLE server_files (
  hash     TEXT PRIMARY KEY,
  subject  BLOB NOT NULL,
  size     INTEGER NOT NULL,
  received INTEGER NOT NULL,
  wanted   INTEGER NOT NULL DEFAULT 0,  -- asked for by a person: before all others
  used_at  INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX server_files_missing ON server_files(wanted, hash) WHERE received < size;

-- Projections: copies, every dispatch, who is to be told of a recall, the use of kept originals.
CREATE TABLE outgoing_copies (
  document      INTEGER PRIMARY KEY,
  source        INTEGER NOT NULL,
  form          TEXT NOT NULL,
  from_medium   TEXT NOT NULL,
  to_medium     TEXT NOT NULL,
  extract_pages TEXT NOT NULL,
  extract       TEXT NOT NULL,
  purpose       TEXT NOT NULL
) STRICT;
CREATE INDEX outgoing_copies_kind ON outgoing(drafted_on, subject) WHERE kind IN ('SY', 'SL', 'TrS');

CREATE TABLE dispatches (                   -- every one; recipients has only how it stands
  document  INTEGER NOT NULL,
  event     INTEGER NOT NULL,               -- version of the document
  recipient BLOB NOT NULL,
  state     TEXT NOT NULL,
  channel   TEXT NOT NULL,
  state_on  TEXT NOT NULL,
  note      TEXT NOT NULL,
  person    INTEGER NOT NULL,
  at        INTEGER NOT NULL,
  PRIMARY KEY (document, event, recipient)
) STRICT, WITHOUT ROWID;
CREATE INDEX dispatches_post ON dispatches(state_on, at) WHERE channel = 'post' AND state = 'sent';

CREATE TABLE notices (                      -- one a recipient and cause
  document    INTEGER NOT NULL,
  recipient   BLOB NOT NULL,
  event       INTEGER NOT NULL,             -- version of the document with the cause
  cause       TEXT NOT NULL,
  by_document INTEGER,
  by_code     TEXT NOT NULL,
  since       INTEGER NOT NULL,
  told_on     TEXT NOT NULL DEFAULT '',
  channel     TEXT NOT NULL DEFAULT '',
  answered_on TEXT NOT NULL DEFAULT '',
  note        TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (document, recipient, event)
) STRICT, WITHOUT ROWID;
CREATE INDEX notices_open ON notices(since, document, recipient) WHERE (told_on = '' OR (cause = 'recalled' AND answered_on = ''));

CREATE TABLE kept_uses (
  id          BLOB PRIMARY KEY,
  document    INTEGER NOT NULL,
  position    INTEGER NOT NULL,
  used_on     TEXT NOT NULL,
  user        INTEGER NOT NULL,             -- 0: not one of the office
  user_name   TEXT NOT NULL,
  way         TEXT NOT NULL,
  casefile    TEXT NOT NULL,
  purpose     TEXT NOT NULL,
  permitted   INTEGER NOT NULL,
  due         TEXT NOT NULL,
  returned_on TEXT NOT NULL DEFAULT '',
  note        TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX kept_uses_document ON kept_uses(document, position);
CREATE INDEX kept_uses_day ON kept_uses(used_on, id);
CREATE INDEX kept_uses_out ON kept_uses(used_on, id) WHERE returned_on = '';

-- Dispatches and recalls of before are folded in.
INSERT OR IGNORE INTO unfinished (task) VALUES ('refold');

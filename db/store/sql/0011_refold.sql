-- Local: what an upgrade has left to be done before the store is used; done and taken out when it is next opened.
CREATE TABLE unfinished (
  task TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
-- A letter's registration gives nobody a right to it any more, and contested entries are settled by what names them.
INSERT INTO unfinished (task) VALUES ('refold');

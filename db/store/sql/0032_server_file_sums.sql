-- Local: of server_files, kept where its rows change: they are shown with whatever changes, and the rows are many.
CREATE TABLE server_file_sums (
  only          INTEGER PRIMARY KEY CHECK (only = 1),
  missing       INTEGER NOT NULL,       -- files that are not here whole
  missing_bytes INTEGER NOT NULL,
  here_bytes    INTEGER NOT NULL,
  soon          INTEGER NOT NULL        -- of the missing: wanted before the rest
) STRICT;
INSERT INTO server_file_sums
SELECT 1, count(*) FILTER (WHERE received < size), coalesce(sum(size - received) FILTER (WHERE received < size), 0),
       coalesce(sum(size) FILTER (WHERE received >= size), 0), count(*) FILTER (WHERE received < size AND wanted > 0) FROM server_files;

CREATE TRIGGER server_files_added AFTER INSERT ON server_files BEGIN
  UPDATE server_file_sums SET missing = missing + (new.received < new.size), missing_bytes = missing_bytes + max(0, new.size - new.received),
    here_bytes = here_bytes + new.size * (new.received >= new.size), soon = soon + (new.received < new.size AND new.wanted > 0);
END;
CREATE TRIGGER server_files_removed AFTER DELETE ON server_files BEGIN
  UPDATE server_file_sums SET missing = missing - (old.received < old.size), missing_bytes = missing_bytes - max(0, old.size - old.received),
    here_bytes = here_bytes - old.size * (old.received >= old.size), soon = soon - (old.received < old.size AND old.wanted > 0);
END;
CREATE TRIGGER server_files_changed AFTER UPDATE OF size, received, wanted ON server_files BEGIN
  UPDATE server_file_sums SET missing = missing + (new.received < new.size) - (old.received < old.size),
    missing_bytes = missing_bytes + max(0, new.size - new.received) - max(0, old.size - old.received),
    here_bytes = here_bytes + new.size * (new.received >= new.size) - old.size * (old.received >= old.size),
    soon = soon + (new.received < new.size AND new.wanted > 0) - (old.received < old.size AND old.wanted > 0);
END;

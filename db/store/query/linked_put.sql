INSERT OR REPLACE INTO linked (only, url, login, server, person, epoch, cursor, last_seq, last_hash, access_cursor, linked_at, contact_at, settled_at, stopped, stopped_args,
                               certificates, quota, head, wire, wire_version, wire_cipher, failed_at)
VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21)

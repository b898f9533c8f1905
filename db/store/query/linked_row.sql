SELECT url, login, server, person, epoch, cursor, last_seq, last_hash, access_cursor, linked_at, contact_at, settled_at, stopped, stopped_args,
       certificates, quota, head, wire, wire_version, wire_cipher, failed_at FROM linked

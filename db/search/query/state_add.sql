INSERT INTO state (only, store, epoch, format, changed, purge, fresh) VALUES (1, ?1, ?2, ?3, 0, 0, 1)

INSERT INTO store (only, id, epoch, purpose, made_at) VALUES (1, ?1, 1, ?2, ?3)

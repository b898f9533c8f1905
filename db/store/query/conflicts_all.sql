-- internal: the acts of this store's one person
SELECT id, batch, subject, person, command, ids, mine, base, why, why_args, at, found_at, settled, settled_at FROM conflicts WHERE ?1 OR settled = '' ORDER BY id

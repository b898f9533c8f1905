-- internal: the index holds every document; who may see which is asked when searching
SELECT name, in_group, reason, state_note FROM recipients WHERE document = ?1 ORDER BY position

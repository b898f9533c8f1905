-- internal: writes a projection
-- What was signed no longer counts; attachments that the agency signed with it are again what they were before.
UPDATE outgoing_files AS f
   SET current = f.slot NOT IN ('signed', 'sealed') AND NOT f.removed AND f.version = (SELECT coalesce(max(v.version), 0) FROM outgoing_files v
         WHERE v.document = ?1 AND v.slot = f.slot AND v.event NOT IN (SELECT s.event FROM outgoing_files s WHERE s.document = ?1 AND s.slot = 'sealed'))
 WHERE f.document = ?1 AND (f.slot IN ('signed', 'sealed')
    OR f.slot IN (SELECT a.slot FROM outgoing_files a WHERE a.document = ?1 AND a.event IN (SELECT s.event FROM outgoing_files s WHERE s.document = ?1 AND s.slot = 'sealed')))

SELECT n.number, n.suffix, n.voided, o.state, o.code, o.date, o.kind, o.title, coalesce(p.name, o.signer_name, ''),
       coalesce((SELECT group_concat(name, char(10)) FROM (SELECT r.name FROM recipients r WHERE r.document = o.subject ORDER BY r.position)), ''),
       o.kept, o.copies, coalesce((SELECT min(r.state_on) FROM recipients r WHERE r.document = o.subject AND r.state_on <> ''), ''), o.note, ''
  FROM numbers n LEFT JOIN outgoing o ON o.subject = n.subject LEFT JOIN people p ON p.subject = CASE WHEN o.signed_by > 0 THEN o.signed_by ELSE o.signer END
 WHERE n.register = :register AND n.year = :year AND (n.number, n.suffix) > (:number, :suffix) AND (o.subject IS NULL OR EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = o.subject))
UNION ALL
SELECT v.number, '', NULL, NULL, '', '', '', '', '', '', '', 0, '', v.note, 'reserved' FROM reserved_numbers v
 WHERE v.register = :register AND v.year = :year AND (v.number, '') > (:number, :suffix)
   AND EXISTS (SELECT 1 FROM posts w WHERE w.person = :person AND w.active = 1 AND w.roles & 7 <> 0)
   AND NOT EXISTS (SELECT 1 FROM numbers u WHERE u.register = v.register AND u.year = v.year AND u.number = v.number AND u.suffix = '')
 ORDER BY 1, 2 LIMIT :limit

SELECT substr(CASE WHEN d.issued <> '' THEN d.issued ELSE d.arrival END, 1, 4), d.kind, d.agency, d.state, d.signer,
       coalesce((SELECT coalesce(u.name, v.name) FROM assignments w LEFT JOIN units u ON u.subject = w.unit
             LEFT JOIN posts p ON p.person = w.person AND p.active = 1 LEFT JOIN units v ON v.subject = p.unit
            WHERE w.document = d.subject AND w.role = 'lead' ORDER BY w.position DESC LIMIT 1), '')
  FROM search.words CROSS JOIN documents d ON d.subject = (words.rowid & 4294967295)
 WHERE words MATCH :match AND words.rowid >= :first AND words.rowid <= :last AND d.state NOT IN ('withdrawn', 'erased')
   AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = d.subject)
 ORDER BY words.rowid DESC LIMIT :limit

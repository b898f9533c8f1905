SELECT d.subject, s.uuid, b.at, p.name
  FROM submissions b INDEXED BY submissions_at JOIN documents d ON d.subject = b.document JOIN people p ON p.subject = b.person
  JOIN subjects s ON s.id = b.person
 WHERE b.at >= :from AND b.at < :to AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = d.subject)
 ORDER BY p.sort_key, d.register, d.year, d.number, d.suffix LIMIT 5000

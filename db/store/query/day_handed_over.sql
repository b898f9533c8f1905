SELECT d.subject, us.uuid, ps.uuid, coalesce(p.name, u.name, ''), a.role, a.assigned_at
  FROM assignments a INDEXED BY assignments_given JOIN documents d ON d.subject = a.document
  LEFT JOIN people p ON p.subject = a.person LEFT JOIN units u ON u.subject = a.unit
  LEFT JOIN subjects us ON us.id = a.unit LEFT JOIN subjects ps ON ps.id = a.person
 WHERE a.assigned_at >= :from AND a.assigned_at < :to AND a.parent IS NULL AND a.state <> 'recalled' AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = d.subject)
 ORDER BY 4, d.register, d.year, d.number, d.suffix LIMIT 10000

SELECT d.subject FROM documents d INDEXED BY documents_open
 WHERE (d.state = 'registered' OR d.state = 'submitted' OR d.state = 'assigned' OR d.state = 'suspended') AND d.state = 'registered' AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = d.subject)
 ORDER BY d.arrival, d.year, d.number LIMIT :limit

SELECT d.subject FROM documents d INDEXED BY documents_open
 WHERE (d.state = 'registered' OR d.state = 'submitted' OR d.state = 'assigned' OR d.state = 'suspended') AND d.urgency IN ('urgent', 'very_urgent', 'express')
   AND NOT EXISTS (SELECT 1 FROM reads r WHERE r.subject = d.subject
                      AND (EXISTS (SELECT 1 FROM submissions b JOIN holds h ON h.grantee = b.grantee WHERE b.document = d.subject AND h.person = r.person)
                        OR EXISTS (SELECT 1 FROM assignments a JOIN holds h ON h.grantee = a.grantee WHERE a.document = d.subject AND h.person = r.person)))
   AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = d.subject)
 ORDER BY d.arrival, d.year, d.number LIMIT :limit

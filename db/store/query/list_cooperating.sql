SELECT d.subject, min(a.due) AS due
  FROM assignments a INDEXED BY assignments_open CROSS JOIN documents d ON d.subject = a.document
 WHERE (a.state = 'waiting' OR a.state = 'doing' OR a.state = 'passed') AND a.waiting_until <= :today AND a.grantee IN (SELECT h.grantee FROM holds h WHERE h.person = :person)
   AND a.state IN ('doing', 'passed') AND a.role = 'cooperate' AND d.state IN ('assigned', 'suspended')
   AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = d.subject)
   /*filter*/
 GROUP BY d.subject
 ORDER BY /*order*/ LIMIT :limit

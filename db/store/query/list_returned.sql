SELECT d.subject, d.due AS due
  FROM assignments a INDEXED BY assignments_given_back CROSS JOIN documents d ON d.subject = a.document
 WHERE a.assigner = :person AND a.state IN ('returned', 'declined') AND d.state IN ('submitted', 'assigned')
   AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = d.subject)
   /*filter*/
 GROUP BY d.subject
 ORDER BY /*order*/ LIMIT :limit

SELECT d.subject, d.due AS due
  FROM submissions b INDEXED BY submissions_open CROSS JOIN documents d ON d.subject = b.document
 WHERE b.open = 1 AND b.grantee IN (SELECT h.grantee FROM holds h WHERE h.person = :person) AND d.state = 'submitted'
   AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = d.subject)
   /*filter*/
 ORDER BY /*order*/ LIMIT :limit

SELECT d.subject, d.due AS due
  FROM documents d INDEXED BY documents_unscanned
 WHERE d.awaits_scan = 1 AND d.state IN ('registered', 'submitted', 'assigned', 'suspended', 'completed')
   AND EXISTS (SELECT 1 FROM posts p WHERE p.person = :person AND p.active = 1 AND p.roles & 5 <> 0)
   AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = d.subject)
   /*filter*/
 ORDER BY /*order*/ LIMIT :limit

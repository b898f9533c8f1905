SELECT d.subject, d.due AS due
  FROM documents d NOT INDEXED
 WHERE d.subject IN (SELECT q.document FROM questions q INDEXED BY questions_open
                      WHERE q.answered_at = 0 AND q.grantee IN (SELECT h.grantee FROM holds h WHERE h.person = :person))
   AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = d.subject)
   /*filter*/
 ORDER BY /*order*/ LIMIT :limit

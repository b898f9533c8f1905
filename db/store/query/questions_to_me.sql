SELECT q.id, s.uuid, us.uuid, ps.uuid, q.text, q.asked_at, ans.uuid, q.answer, q.answered_at,
       coalesce((SELECT min(r.at) FROM reads r WHERE r.subject = q.document AND r.at >= q.asked_at
                  AND EXISTS (SELECT 1 FROM holds h WHERE h.person = r.person AND h.grantee = q.grantee)), 0),
       q.document
  FROM questions q INDEXED BY questions_open JOIN documents d ON d.subject = q.document LEFT JOIN subjects s ON s.id = q.asker
  LEFT JOIN subjects us ON us.id = q.unit LEFT JOIN subjects ps ON ps.id = q.person LEFT JOIN subjects ans ON ans.id = q.answered_by
 WHERE q.answered_at = 0 AND q.grantee IN (SELECT h.grantee FROM holds h WHERE h.person = :person) AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = d.subject)
 ORDER BY q.asked_at, q.id LIMIT 500

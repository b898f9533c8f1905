SELECT r.name, count(*) AS n FROM (SELECT o.subject FROM outgoing o
         WHERE EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = o.subject) ORDER BY o.subject DESC LIMIT 3000) w
  JOIN recipients r ON r.document = w.subject GROUP BY r.name ORDER BY n DESC LIMIT 500

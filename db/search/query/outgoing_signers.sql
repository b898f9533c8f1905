SELECT p.name, count(*) AS n FROM (SELECT CASE WHEN o.signed_by > 0 THEN o.signed_by ELSE o.signer END AS who FROM outgoing o
         WHERE EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = o.subject) ORDER BY o.subject DESC LIMIT 3000) w
  JOIN people p ON p.subject = w.who GROUP BY p.name ORDER BY n DESC

SELECT c.subject, c.code, c.title, c.year, ks.uuid, us.uuid, c.retention, c.permanent, c.years, c.start_day, c.end_day, c.rights,
       c.language, c.note, c.state, c.opened_at, c.closed_at, c.last_at, c.entries, s.uuid, s.version
  FROM casefiles c JOIN subjects s ON s.id = c.subject JOIN subjects ks ON ks.id = c.keeper JOIN subjects us ON us.id = c.unit
 WHERE c.subject = :casefile AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = c.subject)

-- The keeper's open case files, and whether each holds a document of the same sender as :document.
SELECT c.subject, c.code, c.title, c.year, ks.uuid, us.uuid, c.retention, c.permanent, c.years, c.start_day, c.end_day, c.rights,
       c.language, c.note, c.state, c.opened_at, c.closed_at, c.last_at, c.entries, s.uuid, s.version,
       EXISTS (SELECT 1 FROM casefile_entries e JOIN documents d ON d.subject = e.document JOIN documents o ON o.subject = :document
                WHERE e.casefile = c.subject AND d.agency = o.agency
                  AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = d.subject)), c.fold
  FROM casefiles c JOIN subjects s ON s.id = c.subject JOIN subjects ks ON ks.id = c.keeper JOIN subjects us ON us.id = c.unit
 WHERE c.keeper = :person AND c.state = 'open'
   AND NOT EXISTS (SELECT 1 FROM casefile_entries e WHERE e.casefile = c.subject AND e.document = :document)
   AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = c.subject)
 ORDER BY c.last_at DESC LIMIT 200

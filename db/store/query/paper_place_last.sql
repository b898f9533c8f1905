-- The place that this person recorded last, as far as that is not long ago.
SELECT p.fonds, p.inventory, p.box, p.folder, p.sheet, p.store, p.shelf
  FROM events e JOIN subjects w ON w.id = :person JOIN paper_places p ON p.document = e.subject
 WHERE e.arrived > (SELECT max(n.arrived) FROM events n) - 20000 AND e.actor = w.uuid AND e.kind IN ('incoming.placed', 'outgoing.placed')
   AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = p.document)
 ORDER BY e.arrived DESC LIMIT 1

SELECT r.id, r.name, gs.uuid, us.uuid, ps.uuid, r.in_group, r.to_act, r.way, r.reason, r.copies, r.state, r.channel, r.state_on, r.state_note
  FROM recipients r LEFT JOIN subjects gs ON gs.id = r.agency LEFT JOIN subjects us ON us.id = r.unit LEFT JOIN subjects ps ON ps.id = r.person
 WHERE r.document = :document AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = r.document) ORDER BY r.position

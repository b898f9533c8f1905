SELECT a.id, a.parent, a.role, a.state, us.uuid, ps.uuid, xs.uuid, a.assigner_post, a.due, a.note, a.assigned_at, a.closed_at,
       a.asked_due, a.asked_reason, a.percent, a.waiting_on, wu.uuid, wp.uuid, a.waiting_until
  FROM assignments a JOIN documents d ON d.subject = a.document
  LEFT JOIN subjects us ON us.id = a.unit LEFT JOIN subjects ps ON ps.id = a.person LEFT JOIN subjects xs ON xs.id = a.assigner
 LEFT JOIN subjects wu ON wu.id = a.waiting_unit LEFT JOIN subjects wp ON wp.id = a.waiting_person
 WHERE a.document = :document AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = d.subject) ORDER BY a.position

SELECT t.id, t.round, t.step_order, t.kind, t.state, us.uuid, ps.uuid, t.due, t.opened_at, t.done_at, bs.uuid, t.outcome, t.text, t.version
  FROM review_steps t LEFT JOIN subjects us ON us.id = t.unit LEFT JOIN subjects ps ON ps.id = t.person LEFT JOIN subjects bs ON bs.id = t.done_by
 WHERE t.document = :document AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = t.document) ORDER BY t.position

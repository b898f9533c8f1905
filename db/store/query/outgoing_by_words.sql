SELECT s.uuid, o.code, o.title, o.year FROM outgoing o INDEXED BY outgoing_mine JOIN subjects s ON s.id = o.subject
 WHERE o.drafter = :person AND (o.state = 'draft' OR o.state = 'in_review' OR o.state = 'approved' OR o.state = 'signed' OR o.state = 'sealed') AND instr(o.fold, :words) > 0
   AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = o.subject) ORDER BY o.since DESC LIMIT 20

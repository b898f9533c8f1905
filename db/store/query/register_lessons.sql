-- What the newest letters of the register teach of their senders, and which unit led each.
SELECT d.agency, d.code_number, d.code_notation, d.issued, d.signer, d.signer_title, d.kind, d.title, d.arrival,
       (SELECT us.uuid FROM assignments a JOIN subjects us ON us.id = a.unit
         WHERE a.document = d.subject AND a.role = 'lead' AND a.parent IS NULL ORDER BY a.position DESC LIMIT 1)
  FROM documents d
 WHERE EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = d.subject)
 ORDER BY d.arrival DESC, d.subject DESC LIMIT :limit

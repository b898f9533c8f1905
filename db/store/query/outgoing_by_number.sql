SELECT s.uuid, o.code, o.title, o.year FROM registers r CROSS JOIN outgoing o INDEXED BY outgoing_number ON o.register = r.subject AND o.year = :year AND o.number = :number AND o.suffix = :suffix
  JOIN subjects s ON s.id = o.subject
 WHERE r.code = :code AND o.number > 0 AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = o.subject)

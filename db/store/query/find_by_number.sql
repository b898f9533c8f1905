SELECT d.subject, s.uuid, d.code_number, d.code_notation, d.agency, d.year, d.number
  FROM registers r CROSS JOIN documents d ON d.register = r.subject AND d.year = :year AND d.number = :number AND d.suffix = :suffix
  JOIN subjects s ON s.id = d.subject
 WHERE (r.code = :code OR :code = '') AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = d.subject)

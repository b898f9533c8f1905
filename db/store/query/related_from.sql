SELECT l.id, l.kind, fs.uuid, os.uuid, bs.uuid, l.note, l.at, o.subject
  FROM document_links l JOIN documents d ON d.subject = l.document JOIN documents o ON o.subject = l.other
  LEFT JOIN subjects fs ON fs.id = l.document LEFT JOIN subjects os ON os.id = l.other LEFT JOIN subjects bs ON bs.id = l.by_person
 WHERE l.document = :document AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = d.subject)
   AND EXISTS (SELECT 1 FROM may_read n WHERE n.person = :person AND n.subject = o.subject) ORDER BY l.at, l.id

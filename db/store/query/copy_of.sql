SELECT s.uuid, s.area, c.form, c.from_medium, c.to_medium, c.extract_pages, c.extract, c.purpose,
       CASE WHEN EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = c.source)
            THEN coalesce((SELECT CASE WHEN d.code_notation = '' THEN d.code_number ELSE d.code_number || '/' || d.code_notation END FROM documents d WHERE d.subject = c.source),
                          (SELECT CASE WHEN o.code = '' THEN o.title ELSE o.code END FROM outgoing o WHERE o.subject = c.source), '') ELSE '' END
  FROM outgoing_copies c JOIN subjects s ON s.id = c.source
 WHERE c.document = :document AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = c.document)

-- What hits are copies of, as far as that may be read too.
SELECT c.document, coalesce((SELECT CASE WHEN d.code_notation = '' THEN d.code_number ELSE d.code_number || '/' || d.code_notation END FROM documents d WHERE d.subject = c.source),
                            (SELECT CASE WHEN o.code = '' THEN o.title ELSE o.code END FROM outgoing o WHERE o.subject = c.source), '')
  FROM json_each(:rows) j JOIN outgoing_copies c ON c.document = j.value
 WHERE EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = c.document)
   AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = c.source)

-- What of the working day a document has at all: most have little of it, and asking for each is dearer than for all at once.
SELECT EXISTS (SELECT 1 FROM proposals p WHERE p.document = d.subject), EXISTS (SELECT 1 FROM entered e WHERE e.document = d.subject),
       EXISTS (SELECT 1 FROM questions q WHERE q.document = d.subject), EXISTS (SELECT 1 FROM attendance t WHERE t.document = d.subject),
       EXISTS (SELECT 1 FROM document_links l WHERE l.document = d.subject)
  FROM documents d
 WHERE d.subject = :document AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = d.subject)

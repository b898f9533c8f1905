SELECT count(*) FROM (SELECT 1 FROM documents d WHERE d.state <> 'withdrawn' AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = d.subject) LIMIT 100000)

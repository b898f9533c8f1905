SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = :document LIMIT 1

SELECT count(*), coalesce(sum(d.state <> 'registered'), 0)
  FROM documents d INDEXED BY documents_newest
 WHERE d.arrival = :date AND d.state NOT IN ('withdrawn', 'voided', 'erased') AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = d.subject)

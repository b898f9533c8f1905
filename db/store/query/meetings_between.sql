SELECT d.subject, d.meeting_date, d.meeting_time, d.meeting_end, d.meeting_place, d.meeting_chair,
       coalesce((SELECT json_group_array(json_array(lower(hex(ts.uuid)), p.name)) FROM attendance t JOIN people p ON p.subject = t.person
                   JOIN subjects ts ON ts.id = t.person WHERE t.document = d.subject), '[]')
  FROM documents d INDEXED BY documents_meeting
 WHERE d.meeting_date <> '' AND d.meeting_date BETWEEN :from AND :to AND d.state NOT IN ('withdrawn', 'voided', 'erased')
   AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = d.subject)
 ORDER BY d.meeting_date, d.meeting_time, d.subject LIMIT 2000

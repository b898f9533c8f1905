-- internal: that somebody is busy then is told to who sends people; what it is about only where may_read says so
SELECT d.subject, d.meeting_date, d.meeting_time, d.meeting_end, d.meeting_place, d.meeting_chair, EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = d.subject)
  FROM attendance t INDEXED BY attendance_person JOIN documents d ON d.subject = t.document
 WHERE t.person = :attendee AND d.meeting_date = :date AND d.subject <> :except AND d.state NOT IN ('withdrawn', 'voided', 'erased')
 ORDER BY d.meeting_time, d.subject

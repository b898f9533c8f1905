-- internal: writes a projection
UPDATE documents SET sealed = ?2, addressee = ?3, meeting_date = ?4, meeting_time = ?5, meeting_end = ?6,
  meeting_place = ?7, meeting_chair = ?8
 WHERE subject = ?1

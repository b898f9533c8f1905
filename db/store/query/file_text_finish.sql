UPDATE file_texts SET state = ?2, pages = ?3, failure = ?4, read_at = ?5, signatures = ?6 WHERE hash = ?1

DELETE FROM page_doubts WHERE id >= ?1 AND id < ?2

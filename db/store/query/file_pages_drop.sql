DELETE FROM file_pages WHERE id >= ?1 AND id < ?2

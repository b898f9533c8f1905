SELECT length, words FROM page_doubts WHERE id = ?1

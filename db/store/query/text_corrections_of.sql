-- internal: for those who have seen to it that the person may read the file's document; the latest correction of a page is the last row of it
SELECT page, text FROM text_corrections WHERE hash = ?1 ORDER BY page, at

-- internal: reading in the background goes on where it was stopped
SELECT coalesce((SELECT p.id FROM file_pages p WHERE p.id >= t.id * 16777216 AND p.id < (t.id + 1) * 16777216 ORDER BY p.id DESC LIMIT 1) - t.id * 16777216 + 1, 0)
  FROM file_texts t WHERE t.hash = ?1 AND t.state = 'reading' AND t.reader = ?2

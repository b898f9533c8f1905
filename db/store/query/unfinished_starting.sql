-- internal: files that were to be removed when the program ended
SELECT task FROM unfinished WHERE task >= ?1 AND task < ?1 || char(0x10ffff)

SELECT uuid, area, version, head FROM subjects WHERE id = ?1

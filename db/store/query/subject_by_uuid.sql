SELECT id, version, head FROM subjects WHERE uuid = ?1

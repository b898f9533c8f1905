SELECT s.uuid, s.version, a.name, a.short_name, a.code, a.level, a.valid_from, a.valid_until, a.note, a.ended, a.subject
  FROM agencies a JOIN subjects s ON s.id = a.subject WHERE a.subject = ?1

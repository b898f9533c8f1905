SELECT k.id, s.uuid, o.code, o.date, o.kind, o.title, k.used_on, us.uuid, CASE WHEN k.user = 0 THEN k.user_name ELSE coalesce(u.name, '') END, k.way, k.casefile, k.purpose,
       ps.uuid, coalesce(p.name, ''), k.due, k.returned_on, k.note
  FROM kept_uses k INDEXED BY kept_uses_day JOIN outgoing o ON o.subject = k.document JOIN subjects s ON s.id = k.document
  LEFT JOIN subjects us ON us.id = k.user LEFT JOIN people u ON u.subject = k.user LEFT JOIN subjects ps ON ps.id = k.permitted LEFT JOIN people p ON p.subject = k.permitted
 WHERE k.used_on >= :from AND k.used_on <= :until AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = k.document)
 ORDER BY k.used_on, k.id

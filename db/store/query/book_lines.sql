SELECT d.arrival, n.number, n.suffix, d.agency, d.code_number, d.code_notation, d.issued, d.kind, d.title,
       coalesce((SELECT group_concat(name, '; ') FROM (SELECT coalesce(p.name, u.name) AS name FROM assignments a
                   LEFT JOIN people p ON p.subject = a.person LEFT JOIN units u ON u.subject = a.unit
                  WHERE a.document = d.subject AND a.parent IS NULL AND a.state <> 'recalled' ORDER BY a.role = 'lead' DESC, a.position)), ''),
       coalesce((SELECT min(a.assigned_at) FROM assignments a WHERE a.document = d.subject), 0), d.note, n.voided,
       CASE WHEN EXISTS (SELECT 1 FROM events e WHERE e.subject = d.subject AND e.kind = 'incoming.corrected') THEN d.subject ELSE 0 END
  FROM numbers n LEFT JOIN documents d ON d.subject = n.subject
 WHERE n.register = :register AND n.year = :year AND (n.number, n.suffix) > (:number, :suffix) AND (d.subject IS NULL OR EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = d.subject))
 ORDER BY n.number, n.suffix LIMIT :limit

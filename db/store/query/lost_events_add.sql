INSERT OR IGNORE INTO lost_events (event, batch, subject, base, kind, v, actor, post, behalf, delegation, device, at, payload_hash, salt, body,
                                   register, year, number, suffix, reader, label)
SELECT e.id, e.batch, s.uuid, e.base, e.kind, e.v, e.actor, e.post, e.behalf, e.delegation, e.device, e.at_author, e.payload_hash, p.salt, p.body,
       n.register, n.year, n.number, n.suffix, ?2, ?3
  FROM events e JOIN subjects s ON s.id = e.subject LEFT JOIN payloads p ON p.event = e.arrived LEFT JOIN pending_numbers n ON n.event = e.arrived
 WHERE e.batch = ?1 AND e.seq IS NULL
 ORDER BY e.arrived

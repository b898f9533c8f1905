-- internal: what a store has beyond what its server remembers, told to the one person it belongs to
SELECT e.arrived, e.id, e.batch, s.uuid, e.base, e.kind, e.v, e.actor, e.post, e.behalf, e.delegation, e.device, e.at_author,
       e.payload_hash, e.epoch, e.seq, e.version, e.at, e.number_register, e.number_year, e.number, e.number_suffix,
       e.prev, e.hash, e.seal, p.salt, p.body, e.subject
  FROM events e JOIN subjects s ON s.id = e.subject LEFT JOIN payloads p ON p.event = e.arrived
 WHERE e.seq > ?1 OR e.seq IS NULL
 ORDER BY e.seq IS NULL, e.seq, e.arrived
 LIMIT ?2

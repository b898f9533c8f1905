-- internal: erasures are repeated after a restore
SELECT e.arrived, e.id, e.batch, s.uuid, e.base, e.kind, e.v, e.actor, e.post, e.behalf, e.delegation, e.device, e.at_author,
       e.payload_hash, e.epoch, e.seq, e.version, e.at, e.number_register, e.number_year, e.number, e.number_suffix,
       e.prev, e.hash, e.seal, p.salt, p.body
  FROM events e JOIN subjects s ON s.id = e.subject LEFT JOIN payloads p ON p.event = e.arrived
 WHERE e.kind IN ('incoming.erased', 'outgoing.erased')
 ORDER BY e.arrived

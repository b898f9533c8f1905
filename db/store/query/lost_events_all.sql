-- internal: what the one person of this store held of others' acts
SELECT place, event, batch, subject, base, kind, v, actor, post, behalf, delegation, device, at, payload_hash, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
       NULL, NULL, NULL, salt, body, register, year, number, suffix, reader, label
  FROM lost_events ORDER BY place

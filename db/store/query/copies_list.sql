SELECT s.uuid, o.code, o.date, o.state, o.title,
       coalesce((SELECT group_concat(name, '; ') FROM (SELECT r.name FROM recipients r WHERE r.document = o.subject ORDER BY r.position LIMIT 3)), ''), o.subject
  FROM outgoing o INDEXED BY outgoing_copies_kind JOIN subjects s ON s.id = o.subject
 WHERE (o.kind = 'SY' OR o.kind = 'SL' OR o.kind = 'TrS') AND (:year = 0 OR (o.drafted_on >= :from AND o.drafted_on <= :until))
   AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = o.subject)
   AND (:filter = '' OR instr(o.fold, :filter) > 0)
 ORDER BY o.drafted_on DESC, o.subject DESC LIMIT :limit

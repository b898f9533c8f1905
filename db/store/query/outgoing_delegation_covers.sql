-- Whether what was delegated in :delegation covers this outgoing document; the delegate's own rights do not count here.
SELECT 1 FROM delegations g JOIN outgoing o ON o.subject = :document
 WHERE g.subject = :delegation AND g.delegate = :person AND g.revoked = 0 AND g.until_day >= office_today() AND g.from_day <= office_today()
   AND g.scope <> 'instruct' AND (g.past = 1 OR o.drafted_on >= g.from_day)
   AND (g.kinds = '' OR instr(g.kinds, ' ' || o.kind || ' ') > 0)
   AND (g.unit IS NULL OR EXISTS (SELECT 1 FROM access u WHERE u.subject = o.subject AND u.grantee IN (g.unit * 4 + 1, g.unit * 4 + 2)))
   AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = g.principal AND m.subject = o.subject)

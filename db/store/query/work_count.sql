-- internal: counts alone, for the sentence that refuses to deactivate
SELECT (SELECT count(*) FROM (SELECT document FROM assignments WHERE grantee = ?1 * 4 AND (state = 'waiting' OR state = 'doing' OR state = 'passed')
                              UNION SELECT document FROM submissions WHERE grantee = ?1 * 4 AND open = 1)),
       (SELECT count(*) FROM casefiles WHERE keeper = ?1 AND state = 'open'),
       (SELECT count(*) FROM outgoing WHERE drafter = ?1 AND (state = 'draft' OR state = 'in_review' OR state = 'approved' OR state = 'signed' OR state = 'sealed')),
       (SELECT count(*) FROM (SELECT r.document FROM review_steps r JOIN outgoing o ON o.subject = r.document AND o.state = 'in_review' AND o.round = r.round
                               WHERE r.grantee = ?1 * 4 AND r.state IN ('open', 'waiting')
                              UNION SELECT subject FROM outgoing WHERE approver = ?1 AND state = 'approved'))

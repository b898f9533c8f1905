SELECT actor, batch, min(arrived) FROM events INDEXED BY events_pending
 WHERE seq IS NULL AND batch NOT IN (SELECT batch FROM pending)
 GROUP BY batch ORDER BY 3

SELECT arrived, batch, subject, actor, at_author FROM events WHERE seq IS NULL ORDER BY arrived

SELECT arrived, batch, subject, actor, at_author FROM events WHERE seq > ?1 ORDER BY seq

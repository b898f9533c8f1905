DELETE FROM lost_events WHERE event = ?1

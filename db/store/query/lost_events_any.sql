SELECT 1 FROM lost_events LIMIT 1

SELECT id FROM staged_letters WHERE state = 'waiting' ORDER BY id LIMIT 1

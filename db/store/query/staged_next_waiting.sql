SELECT id FROM staged_letters WHERE state = 'waiting' OR (state = 'reading' AND CAST(failure AS INTEGER) < ?1) ORDER BY id LIMIT 1

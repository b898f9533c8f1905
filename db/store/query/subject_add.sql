INSERT INTO subjects (uuid, area) VALUES (?1, ?2)

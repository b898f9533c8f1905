-- internal: progress of verify and rebuild
SELECT count(*), max(arrived) FROM events

-- internal: whether stored bytes are still named, before they are removed; an act that did not fit names its own
SELECT 1 FROM document_files WHERE hash = ?1 UNION ALL SELECT 1 FROM outgoing_files WHERE hash = ?1 UNION ALL SELECT 1 FROM staged_files WHERE hash = ?1
UNION ALL SELECT 1 FROM conflicts WHERE settled = '' AND instr(CAST(mine AS TEXT), ?1) > 0
UNION ALL SELECT 1 FROM lost_events WHERE instr(CAST(body AS TEXT), ?1) > 0 LIMIT 1

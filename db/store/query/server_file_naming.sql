-- internal: the documents that name a file, the one after the server's row first and that one last
SELECT s.uuid FROM (SELECT document FROM document_files WHERE hash = ?1 UNION SELECT document FROM outgoing_files WHERE hash = ?1) n
  JOIN subjects s ON s.id = n.document ORDER BY s.uuid <= (SELECT f.subject FROM server_files f WHERE f.hash = ?1), s.uuid LIMIT 1

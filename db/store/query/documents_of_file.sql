-- internal: the documents that a file's new text belongs to are indexed anew
SELECT document FROM document_files WHERE hash = ?1 UNION SELECT document FROM outgoing_files WHERE hash = ?1

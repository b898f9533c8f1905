-- internal: the documents that a file's new text belongs to are indexed anew
SELECT DISTINCT document FROM document_files WHERE hash = ?1

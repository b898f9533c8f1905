-- internal: verify and backup need every stored file
SELECT DISTINCT hash FROM document_files UNION SELECT DISTINCT hash FROM outgoing_files UNION SELECT DISTINCT hash FROM staged_files

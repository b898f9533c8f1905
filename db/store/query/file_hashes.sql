-- internal: verify and backup need every stored file; what the office server alone has is not one
SELECT DISTINCT hash FROM document_files UNION SELECT DISTINCT hash FROM outgoing_files UNION SELECT DISTINCT hash FROM staged_files
EXCEPT SELECT hash FROM server_files WHERE received < size

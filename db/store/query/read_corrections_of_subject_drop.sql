-- internal: what was learnt of a document that goes from here, unless another one says it too
DELETE FROM read_corrections WHERE (field, read) IN (
  SELECT c.field, c.read FROM documents d JOIN read_corrections c ON c.right = CASE c.field WHEN 'agency' THEN d.agency WHEN 'signer' THEN d.signer END
   WHERE d.subject = ?1 AND NOT EXISTS (SELECT 1 FROM documents o WHERE o.subject <> d.subject AND c.right = CASE c.field WHEN 'agency' THEN o.agency ELSE o.signer END))

-- What waits for the person who asks, newest first: a PC that is linked anew fetches it before all the rest.
-- Each part of it by its own index: how long it takes grows with what is open, and not with what there is.
CREATE FUNCTION open_work(most integer) RETURNS SETOF uuid LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, congso, pg_temp SET enable_hashjoin = off SET enable_mergejoin = off SET enable_seqscan = off SET jit = off AS $$
DECLARE
  who uuid := congso.me();
BEGIN
  PERFORM congso.freshen(who);
  RETURN QUERY
    SELECT d.subject FROM congso.documents d
     WHERE d.subject IN (
       SELECT a.document FROM congso.assignments a WHERE a.state IN ('waiting', 'doing', 'passed') AND a.person = who
       UNION ALL
       SELECT a.document FROM congso.holds h JOIN congso.assignments a ON a.unit = h.grantee AND a.state IN ('waiting', 'doing', 'passed')
        WHERE h.person = who AND h.how > 0
       UNION ALL
       SELECT s.document FROM congso.documents o JOIN congso.submissions s ON s.document = o.subject AND s.person = who
        WHERE o.area = 'incoming' AND o.state = 'submitted'
       UNION ALL
       SELECT r.document FROM congso.review_steps r
        WHERE r.state = 'open' AND (r.person = who OR r.unit IN (SELECT h.grantee FROM congso.holds h WHERE h.person = who AND h.how > 0)))
       AND EXISTS (SELECT 1 FROM congso.seen v WHERE v.person = who AND v.subject = d.subject)
     ORDER BY d.day DESC, d.subject DESC LIMIT least(greatest(most, 1), 2000);
END $$;

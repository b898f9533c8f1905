-- One at a time appends to the journal: the line of those who want to, and what is done for those who stand in it.

-- How long an act of anybody may take before it is taken for one that keeps others out.
CREATE FUNCTION patience() RETURNS interval LANGUAGE sql IMMUTABLE AS $$ SELECT interval '20 seconds' $$;
-- Ends the connections that keep everybody else from going on: with a transaction left open, or busy with it for longer than
-- any act takes.
CREATE FUNCTION end_holders() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_terminate_backend(a.pid) FROM pg_stat_activity a
   WHERE a.datname = current_database() AND a.usename IN (SELECT role FROM congso.accounts) AND a.pid <> pg_backend_pid()
     AND ((a.state LIKE 'idle in transaction%' AND a.state_change < clock_timestamp() - interval '3 seconds')
       OR (a.xact_start < clock_timestamp() - congso.patience() AND a.wait_event_type IS DISTINCT FROM 'Lock' AND EXISTS (SELECT 1 FROM pg_locks l
             WHERE l.pid = a.pid AND l.granted AND (l.locktype = 'advisory'
               OR (l.relation IN ('congso.journal'::regclass, 'congso.accounts'::regclass) AND l.mode IN ('RowShareLock', 'RowExclusiveLock'))))));
END $$;
-- Whoever appends has this lock until the transaction ends; nobody else can take such locks.
CREATE FUNCTION journal_line() RETURNS bigint LANGUAGE sql IMMUTABLE AS $$ SELECT 7305782341::bigint $$;
-- Whoever appends for a round has its lock from when it is the next one.
CREATE FUNCTION round_line(of_round bigint) RETURNS bigint LANGUAGE sql IMMUTABLE AS $$ SELECT -1 - of_round $$;
-- Until it is one's turn to append, or until a round is over.
CREATE FUNCTION wait_in_line(of_round bigint DEFAULT NULL) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  FOR try IN 1..3 LOOP
    BEGIN
      IF of_round IS NULL THEN
        PERFORM pg_advisory_xact_lock(congso.journal_line());
      ELSE
        PERFORM pg_advisory_xact_lock_shared(congso.round_line(of_round));
      END IF;
      RETURN;
    EXCEPTION WHEN lock_not_available THEN
      PERFORM congso.end_holders();
    END;
  END LOOP;
  PERFORM congso.refuse('store.busy');
END $$;
-- The journal, nobody else's until this transaction ends.
CREATE FUNCTION lock_journal() RETURNS journal LANGUAGE plpgsql AS $$
DECLARE j congso.journal;
BEGIN
  IF NOT pg_try_advisory_xact_lock(congso.journal_line()) THEN
    PERFORM congso.wait_in_line();
  END IF;
  SELECT * INTO j FROM congso.journal;
  RETURN j;
END $$;

-- What is wrong in form says so in one way, without the words of the server, which could tell of rows that are nobody's business.
CREATE FUNCTION in_form_only() RETURNS text LANGUAGE sql IMMUTABLE AS
  $$ SELECT '{"code": "usage.arguments", "args": {"argument": "form"}}' $$;
CREATE TYPE verdict AS (done admission, refusal text);
-- A batch appended, or why not: then nothing of it was written, and what was appended before stands.
CREATE FUNCTION judge_batch(said text, by name, so_far admission) RETURNS verdict LANGUAGE plpgsql AS $$
BEGIN
  RETURN (congso.append_batch(said, by, so_far), NULL)::congso.verdict;
EXCEPTION
  WHEN SQLSTATE 'CS001' THEN
    RETURN (so_far, SQLERRM)::congso.verdict;
  WHEN data_exception OR integrity_constraint_violation OR syntax_error_or_access_rule_violation OR program_limit_exceeded THEN
    RAISE LOG 'congso: a batch of % was refused: %', by, SQLSTATE;
    RETURN (so_far, congso.in_form_only())::congso.verdict;
  WHEN lock_not_available THEN -- somebody's row of access, not the journal
    PERFORM congso.end_holders();
    RETURN (so_far, '{"code": "store.busy", "args": {}}')::congso.verdict;
END $$;

-- A batch appended by its own author, who has the journal, or why not. Rows are found by their index, also by a connection that made
-- its plans while the tables were small.
CREATE FUNCTION append_alone(said text) RETURNS verdict LANGUAGE plpgsql
  SET datestyle = 'ISO' SET timezone = 'UTC' SET transform_null_equals = off SET standard_conforming_strings = on
  SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off SET plan_cache_mode = force_generic_plan SET jit = off AS $$
DECLARE
  so_far congso.admission := congso.opened_journal();
  verdict congso.verdict := congso.judge_batch(said, session_user, so_far);
BEGIN
  PERFORM congso.keep_journal(so_far.j, verdict.done);
  RETURN verdict;
END $$;

-- Who comes while somebody else has the journal hands the batch in. The first of them waits for the journal and appends what all have
-- handed in until then, in one transaction; the others wait for that round. What has to be got ready for an act is got ready once
-- for all of them, the disk is waited for once, and the next round gathers meanwhile.
CREATE FUNCTION hand_in(said text) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE its_place bigint;
BEGIN
  INSERT INTO congso.handed_in (role, said) SELECT session_user, said WHERE octet_length(said) <= 16777216
     AND (SELECT count(*) FROM congso.handed_in h WHERE h.role = session_user AND h.said IS NOT NULL) < 64 -- many more than a person has connections
    RETURNING place INTO its_place;
  IF its_place IS NULL THEN
    PERFORM congso.refuse('store.busy');
  END IF;
  RETURN its_place;
END $$;
-- Everything that was handed in, in the order of its coming, up to what is soon done. The journal is locked. What is refused here is
-- decided once more by who handed it in: nobody's act is refused in somebody else's session, whose settings are not the author's.
CREATE FUNCTION append_handed_in() RETURNS void LANGUAGE plpgsql
  SET datestyle = 'ISO' SET timezone = 'UTC' SET transform_null_equals = off SET standard_conforming_strings = on
  SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off SET plan_cache_mode = force_generic_plan SET jit = off AS $$
DECLARE
  so_far congso.admission := congso.opened_journal();
  before congso.journal := so_far.j;
  verdict congso.verdict;
  one record;
  bytes bigint := 0;
  places bigint[] := '{}';
  batches uuid[] := '{}';
BEGIN
  PERFORM nextval('congso.rounds');
  FOR one IN SELECT h.role, h.place, h.said FROM congso.handed_in h WHERE h.said IS NOT NULL AND NOT h.apart ORDER BY h.place LIMIT 64 LOOP
    EXIT WHEN bytes > 1048576;
    bytes := bytes + octet_length(one.said);
    verdict := congso.judge_batch(one.said, one.role, so_far);
    so_far := verdict.done;
    places := places || one.place;
    batches := batches || CASE WHEN verdict.refusal IS NULL THEN so_far.batch END;
  END LOOP;
  PERFORM congso.keep_journal(before, so_far);
  UPDATE congso.handed_in h SET said = CASE WHEN x.batch IS NULL THEN h.said END, batch = x.batch, apart = x.batch IS NULL
    FROM unnest(places, batches) x (place, batch) WHERE h.place = x.place;
  DELETE FROM congso.handed_in h WHERE h.place < places[1] - 1000; -- who has not come for it will ask again
END $$;

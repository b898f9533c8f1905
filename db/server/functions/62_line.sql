-- One at a time appends to the journal: the line of those who want to, and what is done for those who stand in it.

-- How long an act of anybody may take before it is taken for one that keeps others out.
CREATE FUNCTION patience() RETURNS interval LANGUAGE sql IMMUTABLE AS $$ SELECT interval '20 seconds' $$;
-- How long one may have stood in line and still append in the same transaction, with enough left of everybody's patience.
CREATE FUNCTION waited_long() RETURNS boolean LANGUAGE sql VOLATILE AS
  $$ SELECT clock_timestamp() > transaction_timestamp() + interval '5 seconds' $$;
-- Ends the connections that keep everybody else from going on: with a transaction left open, or with the journal or a file for longer
-- than any act takes, whatever they do or wait for meanwhile. Who only stands in line has neither.
CREATE FUNCTION end_holders() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_stat_clear_snapshot(); -- as it is now, and not when this transaction first looked
  PERFORM pg_terminate_backend(a.pid) FROM pg_stat_activity a
   WHERE a.datname = current_database() AND a.usename IN (SELECT role FROM congso.accounts) AND a.pid <> pg_backend_pid()
     AND ((a.state LIKE 'idle in transaction%' AND a.state_change < clock_timestamp() - interval '3 seconds')
       OR (a.xact_start < clock_timestamp() - congso.patience() AND EXISTS (SELECT 1 FROM pg_locks l
             WHERE l.pid = a.pid AND l.granted AND ((l.locktype = 'advisory' AND (l.classid::bigint << 32 | l.objid::bigint) = congso.journal_line())
               OR (l.relation IN ('congso.journal'::regclass, 'congso.files'::regclass) AND l.mode IN ('RowShareLock', 'RowExclusiveLock'))))));
END $$;
-- For longer than this nothing of a PC goes on.
CREATE FUNCTION longest() RETURNS interval LANGUAGE sql IMMUTABLE AS $$ SELECT interval '10 minutes' $$;
-- Ends what does: as long as it goes on, nothing that is outdated can be cleared away.
CREATE FUNCTION end_forgotten() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_terminate_backend(a.pid) FROM pg_stat_activity a
   WHERE a.datname = current_database() AND a.usename IN (SELECT role FROM congso.accounts) AND a.pid <> pg_backend_pid()
     AND a.xact_start < clock_timestamp() - congso.longest();
END $$;
-- Whoever appends has this lock until the transaction ends; nobody else can take such locks.
CREATE FUNCTION journal_line() RETURNS bigint LANGUAGE sql IMMUTABLE AS $$ SELECT 7305782341::bigint $$;
-- Whoever appends for a round has its lock from when it is the next one.
CREATE FUNCTION round_line(of_round bigint) RETURNS bigint LANGUAGE sql IMMUTABLE AS $$ SELECT -1 - of_round $$;
-- Waits for one's turn to append, for lock_timeout at most, and says whether it came in time. Who was too late asks again in another
-- transaction: whoever has the journal is known by how long the transaction is open.
CREATE FUNCTION wait_in_line() RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(congso.journal_line());
  RETURN NOT congso.waited_long();
EXCEPTION WHEN lock_not_available THEN
  PERFORM congso.end_holders();
  RETURN false;
END $$;
-- Waits until a round is over, for lock_timeout at most. What is waited with is let go of at once, by taking it back: nobody holds up a
-- round by staying.
CREATE FUNCTION wait_for_round(of_round bigint) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock_shared(congso.round_line(of_round));
  RAISE EXCEPTION USING ERRCODE = 'CS002';
EXCEPTION
  WHEN SQLSTATE 'CS002' THEN
    RETURN;
  WHEN lock_not_available THEN
    PERFORM congso.end_holders();
END $$;
-- The journal, nobody else's until this transaction ends.
CREATE FUNCTION lock_journal() RETURNS journal LANGUAGE plpgsql SET lock_timeout = '5s' AS $$
DECLARE j congso.journal;
BEGIN
  FOR waited IN 0..3 LOOP
    EXIT WHEN pg_try_advisory_xact_lock(congso.journal_line()); -- also where it came while one waited
    IF waited = 3 THEN
      PERFORM congso.refuse('store.busy');
    END IF;
    PERFORM congso.wait_in_line();
  END LOOP;
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
  SET datestyle = 'ISO' SET timezone = 'UTC' SET transform_null_equals = off SET standard_conforming_strings = on SET client_min_messages = 'error'
  SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off SET plan_cache_mode = force_generic_plan SET jit = off AS $$
DECLARE
  so_far congso.admission := congso.opened_journal(false);
  verdict congso.verdict := congso.judge_batch(said, session_user, so_far);
BEGIN
  PERFORM congso.keep_journal(so_far.j, verdict.done);
  RETURN verdict;
END $$;

-- Who comes while somebody else has the journal hands the batch in. The first of them waits for the journal and appends what all have
-- handed in until then, in one transaction; the others wait for that round. What has to be got ready for an act is got ready once
-- for all of them, the disk is waited for once, and the next round gathers meanwhile.

-- How many bytes are small enough to be decided in somebody else's session.
CREATE FUNCTION most_shared() RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT 65536 $$;
-- Handed in to be appended with those of others, or apart from them.
CREATE FUNCTION hand_in(said text, apart boolean) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE its_place bigint;
BEGIN
  INSERT INTO congso.handed_in (role, said, apart) VALUES (session_user, said, apart) RETURNING place INTO its_place;
  -- A PC waits for what it has handed in. Where much is waiting, the oldest that nobody has come for is forgotten: whoever still wants
  -- it sends it again.
  IF abs(its_place - (SELECT j.last_value FROM congso.judged j)) > 256 THEN
    DELETE FROM congso.handed_in h WHERE h.place IN (SELECT o.place FROM congso.handed_in o WHERE o.said IS NOT NULL AND o.role = session_user
      ORDER BY o.place DESC OFFSET 64 FOR UPDATE SKIP LOCKED);
  END IF;
  RETURN its_place;
END $$;
-- Where the last round ended while it decided a batch, that one and whatever its author has handed in beside it is decided by its author
-- alone: who hands in what takes too long ends no more than one round of others.
CREATE FUNCTION set_apart(ended_in bigint) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
  UPDATE congso.handed_in h SET apart = true WHERE h.place IN (SELECT o.place FROM congso.handed_in x JOIN congso.handed_in o ON o.role = x.role
     WHERE x.place = ended_in AND o.said IS NOT NULL AND NOT o.apart FOR NO KEY UPDATE OF o SKIP LOCKED);
  IF FOUND THEN
    PERFORM setval('congso.judged', ended_in, false);
  END IF;
  RETURN FOUND;
END $$;
-- What was handed in, in the order of its coming, but nobody's second before everybody's first, up to what is soon done. The journal is
-- locked. What is refused here is decided once more by who handed it in: nobody's act is refused in somebody else's session, whose
-- settings are not the author's. What its author is just dropping is left alone.
CREATE FUNCTION append_handed_in() RETURNS void LANGUAGE plpgsql
  SET datestyle = 'ISO' SET timezone = 'UTC' SET transform_null_equals = off SET standard_conforming_strings = on SET client_min_messages = 'error'
  SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off SET plan_cache_mode = force_generic_plan SET jit = off AS $$
DECLARE
  round CONSTANT bigint := nextval('congso.rounds');
  ended_in CONSTANT bigint := (SELECT j.last_value FROM congso.judged j WHERE j.is_called);
  so_far congso.admission := congso.opened_journal(true);
  before congso.journal := so_far.j;
  soon CONSTANT timestamptz := clock_timestamp() + interval '2 seconds';
  verdict congso.verdict;
  one record;
  bytes bigint := 0;
  places bigint[] := '{}';
  batches uuid[] := '{}';
BEGIN
  IF ended_in IS NOT NULL AND congso.set_apart(ended_in) THEN
    RETURN;
  END IF;
  IF current_setting('synchronous_commit') = 'off' THEN -- one's own to choose, and not for others
    PERFORM set_config('synchronous_commit', 'on', true);
  END IF;
  FOR one IN
    SELECT h.role, h.place, h.said FROM (SELECT w.place, row_number() OVER (PARTITION BY w.role ORDER BY w.place) AS turn
        FROM congso.handed_in w WHERE w.said IS NOT NULL AND NOT w.apart) t JOIN congso.handed_in h ON h.place = t.place
      ORDER BY t.turn, h.place LIMIT 64 FOR NO KEY UPDATE OF h SKIP LOCKED LOOP
    EXIT WHEN bytes > 1048576 OR clock_timestamp() > soon;
    bytes := bytes + octet_length(one.said);
    PERFORM setval('congso.judged', one.place);
    verdict := congso.judge_batch(one.said, one.role, so_far);
    so_far := verdict.done;
    places := places || one.place;
    batches := batches || CASE WHEN verdict.refusal IS NULL THEN so_far.batch END;
  END LOOP;
  PERFORM congso.keep_journal(before, so_far);
  UPDATE congso.handed_in h SET said = CASE WHEN x.batch IS NULL THEN h.said END, batch = x.batch, apart = x.batch IS NULL
    FROM unnest(places, batches) x (place, batch) WHERE h.place = x.place;
  IF round % 16 = 0 THEN -- who has not come for it will ask again; looking for them costs as much as an act or two
    DELETE FROM congso.handed_in h WHERE h.place IN (SELECT o.place FROM congso.handed_in o WHERE o.place < places[1] - 1000 FOR UPDATE SKIP LOCKED);
  END IF;
  PERFORM setval('congso.judged', (SELECT max(p) FROM unnest(places) p), false);
END $$;

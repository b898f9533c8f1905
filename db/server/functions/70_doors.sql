-- The doors: all that a person's role may call. Each asks for itself who is calling.
CREATE FUNCTION who_am_i() RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, congso, pg_temp AS $$
DECLARE
  who uuid;
  is_there boolean;
BEGIN
  PERFORM congso.notice_restore();
  SELECT a.person, coalesce(p.active, false) INTO who, is_there FROM congso.accounts a LEFT JOIN congso.people p ON p.id = a.person WHERE a.role = session_user AND a.enabled;
  IF who IS NULL THEN
    PERFORM congso.refuse('server.refused');
  END IF;
  IF is_there THEN
    PERFORM congso.freshen(who);
  END IF;
  RETURN (SELECT jsonb_build_object('office', o.id, 'person', who, 'active', is_there,
    'epochs', (SELECT coalesce(jsonb_agg(jsonb_build_object('epoch', x.epoch, 'after', x.after) ORDER BY x.epoch), '[]') FROM congso.epochs x),
    'head', j.seq, 'seal', encode(j.seal, 'hex'), 'access_head', (SELECT position FROM congso.accounts WHERE person = who), 'at', congso.now_ms(),
    'schema', o.schema, 'workflow', encode(o.workflow, 'hex'))
    FROM congso.office o, congso.journal j);
END $$;

-- Whether who_am_i() would say again what it said on this connection. Asked over and over by everybody, so it is one statement, and
-- looks only at what can change while a connection lasts: neither the server that it is, nor somebody's being active, which makes the
-- account stale. Who stands in for somebody gains and loses with the day, too: the first question of a day is who_am_i()'s.
CREATE FUNCTION is_unchanged(known_epoch bigint, known_seal bytea, known_access bigint, known_schema integer, known_workflow bytea) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, congso, pg_temp AS $$
BEGIN
  RETURN EXISTS (
    SELECT 1 FROM congso.accounts a, congso.journal j, congso.office o
     WHERE a.role = session_user AND a.enabled AND NOT a.stale AND NOT EXISTS (SELECT 1 FROM congso.outdated u WHERE u.person = a.person) AND a.position = known_access AND j.epoch = known_epoch AND j.seal = known_seal
       AND o.schema = known_schema AND o.workflow = known_workflow AND (a.settled >= congso.today() OR NOT EXISTS (SELECT 1 FROM congso.delegations g WHERE g.delegate = a.person)));
END $$;

-- A server that was restored from a backup is another one from then on: the first who comes notices it.
CREATE FUNCTION notice_restore() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  now_is text;
  before text;
BEGIN
  SELECT s.system_identifier || '/' || c.timeline_id, o.cluster INTO now_is, before FROM pg_control_system() s, pg_control_checkpoint() c, congso.office o;
  IF before = now_is THEN
    RETURN;
  END IF;
  PERFORM congso.lock_journal();
  IF (SELECT cluster FROM congso.office) IN ('', now_is) THEN
    UPDATE congso.office SET cluster = now_is;
  ELSE
    PERFORM congso.begin_epoch(now_is);
  END IF;
END $$;
-- From here on the journal is another one than clients may hold.
CREATE FUNCTION begin_epoch(now_is text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  UPDATE congso.journal SET epoch = epoch + 1;
  INSERT INTO congso.epochs SELECT epoch, seq FROM congso.journal;
  UPDATE congso.office SET cluster = now_is;
END $$;

-- Whether the server has this event at this place; refused for what may not be read.
CREATE FUNCTION knows(place bigint, its_hash bytea) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, congso, pg_temp AS $$
DECLARE
  who uuid := congso.me();
  e congso.events;
BEGIN
  SELECT * INTO e FROM congso.events WHERE seq = place;
  IF e.seq IS NOT NULL AND NOT congso.readable(who, e.subject) THEN
    PERFORM congso.refuse('usage.not_found');
  END IF;
  RETURN coalesce(e.hash = its_hash, false);
END $$;

-- Whoever is about to append is looked at before, and not while others wait.
CREATE FUNCTION freshen_caller() RETURNS void LANGUAGE plpgsql AS $$
DECLARE who uuid := (SELECT c.person FROM congso.callers c WHERE c.role = session_user AND c.stale);
BEGIN
  IF who IS NOT NULL THEN
    PERFORM congso.freshen(who);
  END IF;
END $$;
-- A batch of one author. Its stamps where nobody else was appending; otherwise one row without a kind that says the place at which it
-- was handed in, to be asked for with settle(). What is much waits for its turn.
CREATE FUNCTION append(said text) RETURNS SETOF stamped_event LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, congso, pg_temp SET lock_timeout = '5s' AS $$
DECLARE verdict congso.verdict;
BEGIN
  IF octet_length(said) > congso.most_shared() THEN
    PERFORM congso.freshen_caller();
    IF NOT congso.wait_in_line() THEN
      PERFORM congso.refuse('store.busy');
    END IF;
  ELSIF NOT pg_try_advisory_xact_lock(congso.journal_line()) THEN
    RETURN NEXT congso.page_end(congso.hand_in(said, false), true);
    RETURN;
  ELSIF (SELECT c.stale FROM congso.callers c WHERE c.role = session_user) THEN -- to be looked at before, and not with the journal in hand
    RETURN NEXT congso.page_end(congso.hand_in(said, true), true);
    RETURN;
  END IF;
  verdict := congso.append_alone(said);
  IF verdict.refusal IS NOT NULL THEN
    RAISE EXCEPTION USING ERRCODE = 'CS001', MESSAGE = verdict.refusal;
  END IF;
  RETURN QUERY SELECT * FROM congso.stamps_of((verdict.done).batch);
END $$;

-- What came of a batch that was handed in: its stamps, its refusal, or a row without a kind, to be asked again. Where nobody has looked
-- at it yet, waits for the round that does, or appends for all.
CREATE FUNCTION settle(its_place bigint) RETURNS SETOF stamped_event LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, congso, pg_temp SET lock_timeout = '5s' AS $$
DECLARE
  waits boolean;
  is_apart boolean;
  its_batch uuid;
  its_refusal text;
  next_round bigint;
  led boolean := false;
  verdict congso.verdict;
BEGIN
  FOR try IN 1..20 LOOP
    -- The round that comes next appends what is handed in from now on.
    SELECT h.said IS NOT NULL, h.apart, h.batch, h.refusal, r.last_value + r.is_called::integer INTO waits, is_apart, its_batch, its_refusal, next_round
      FROM congso.rounds r, congso.handed_in h WHERE h.place = its_place AND h.role = session_user;
    EXIT WHEN waits IS NOT TRUE OR is_apart OR led OR congso.waited_long();
    led := pg_try_advisory_xact_lock(congso.round_line(next_round));
    IF NOT led THEN
      PERFORM congso.wait_for_round(next_round);
      CONTINUE;
    END IF;
    EXIT WHEN NOT congso.wait_in_line();
    PERFORM congso.append_handed_in();
  END LOOP;
  IF waits AND is_apart AND NOT led THEN
    PERFORM congso.freshen_caller();
    IF congso.wait_in_line() THEN
      verdict := congso.append_alone((SELECT h.said FROM congso.handed_in h WHERE h.place = its_place));
      UPDATE congso.handed_in h SET said = NULL, apart = false, batch = CASE WHEN verdict.refusal IS NULL THEN (verdict.done).batch END,
        refusal = verdict.refusal WHERE h.place = its_place;
    END IF;
  END IF;
  IF waits THEN -- not decided, or refused by this call: a refusal would take back what others have been told
    RETURN NEXT congso.page_end(its_place, true);
  ELSIF its_refusal IS NOT NULL THEN
    RAISE EXCEPTION USING ERRCODE = 'CS001', MESSAGE = its_refusal;
  ELSIF its_batch IS NULL THEN -- nothing is known of it any more; what was recorded is told when it is sent again
    PERFORM congso.refuse('store.busy');
  ELSE
    RETURN QUERY SELECT * FROM congso.stamps_of(its_batch);
  END IF;
END $$;

-- Events as they are sent.
CREATE VIEW event_rows AS
  SELECT e.epoch, e.seq, e.version, e.at, e.number_register, e.number_year, e.number, e.number_suffix, e.prev, e.hash, e.seal,
    e.id, e.batch, e.subject, e.base, e.kind, e.v, e.actor, e.post, e.behalf, e.delegation, e.device, e.at_author, e.payload_hash,
    p.salt, p.body AS payload, (SELECT string_agg(x.hash, ' ') FROM event_files x WHERE x.seq = e.seq) AS files
    FROM events e LEFT JOIN payloads p ON p.seq = e.seq;
-- The last row of a page: where to go on, and whether there is more.
CREATE FUNCTION page_end(place bigint, more boolean) RETURNS stamped_event LANGUAGE sql IMMUTABLE AS $$
  SELECT (NULL, place, more::integer, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
    NULL, NULL, NULL, NULL, NULL)::congso.stamped_event
$$;

-- The journal is walked from its index, whatever the statistics of the day say of shorter ways.
CREATE FUNCTION pull(after bigint, most integer) RETURNS SETOF stamped_event LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, congso, pg_temp SET enable_hashjoin = off SET enable_mergejoin = off SET enable_seqscan = off SET jit = off AS $$
DECLARE
  who uuid := congso.me();
  head bigint;
  window_end bigint;
  r congso.stamped_event;
  count integer := 0;
  bytes bigint := 0;
BEGIN
  PERFORM congso.freshen(who);
  most := least(greatest(most, 1), 2000);
  SELECT seq INTO head FROM congso.journal;
  window_end := least(head, greatest(after, 0) + 20000);
  IF after < head THEN
    FOR r IN
      SELECT x.* FROM congso.event_rows x JOIN congso.subjects s ON s.id = x.subject LEFT JOIN congso.seen v ON v.person = who AND v.subject = x.subject
       WHERE x.seq > after AND x.seq <= window_end AND (v.person IS NOT NULL OR congso.is_common(s.area))
       ORDER BY x.seq LIMIT most
    LOOP
      RETURN NEXT r;
      count := count + 1;
      bytes := bytes + coalesce(octet_length(r.payload), 0);
      IF bytes > 4194304 OR count = most THEN
        window_end := r.seq;
        EXIT;
      END IF;
    END LOOP;
  END IF;
  RETURN NEXT congso.page_end(greatest(window_end, after), window_end < head);
END $$;

-- The office itself, before any document: people and units, registers, settings, agencies. Short enough to be asked for at once.
CREATE FUNCTION pull_office(after bigint, most integer) RETURNS SETOF stamped_event LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, congso, pg_temp AS $$
DECLARE
  who uuid := congso.me();
  r congso.stamped_event;
  last bigint := greatest(after, 0);
  count integer := 0;
BEGIN
  most := least(greatest(most, 1), 2000);
  FOR r IN
    SELECT x.* FROM (SELECT e.seq FROM congso.subjects s JOIN congso.events e ON e.subject = s.id
                      WHERE s.area NOT IN ('incoming', 'outgoing', 'casefile', 'handover') AND congso.is_common(s.area) AND e.seq > after
                      ORDER BY e.seq LIMIT most) c JOIN congso.event_rows x ON x.seq = c.seq ORDER BY x.seq
  LOOP
    RETURN NEXT r;
    last := r.seq;
    count := count + 1;
  END LOOP;
  RETURN NEXT congso.page_end(last, count = most);
END $$;

-- All events of one subject, page by page.
CREATE FUNCTION history(about uuid, after bigint, most integer) RETURNS SETOF stamped_event LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, congso, pg_temp AS $$
DECLARE
  who uuid := congso.me();
  last bigint := after;
  bytes bigint := 0;
  r congso.stamped_event;
BEGIN
  PERFORM congso.freshen(who);
  IF NOT congso.readable(who, about) THEN
    PERFORM congso.refuse('usage.not_found');
  END IF;
  FOR r IN SELECT x.* FROM congso.event_rows x WHERE x.subject = about AND x.version > after ORDER BY x.version LIMIT least(greatest(most, 1), 2000) LOOP
    RETURN NEXT r;
    last := r.version;
    bytes := bytes + coalesce(octet_length(r.payload), 0);
    EXIT WHEN bytes > 4194304;
  END LOOP;
  RETURN NEXT congso.page_end(last, (SELECT version FROM congso.subjects WHERE id = about) > last);
END $$;

-- The whole histories of several subjects, one after the other; what may not be read is passed over as if it were not there.
-- The last row says how many of the list are through.
CREATE FUNCTION histories(about uuid[]) RETURNS SETOF stamped_event LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, congso, pg_temp AS $$
DECLARE
  who uuid := congso.me();
  one uuid;
  bytes bigint := 0;
  through integer := 0;
  r congso.stamped_event;
BEGIN
  IF about IS NULL OR cardinality(about) NOT BETWEEN 1 AND 500 THEN
    PERFORM congso.refuse('usage.arguments', '{"argument": "subjects"}');
  END IF;
  PERFORM congso.freshen(who);
  FOREACH one IN ARRAY about LOOP
    EXIT WHEN bytes > 4194304;
    IF congso.readable(who, one) THEN
      EXIT WHEN (SELECT s.version FROM congso.subjects s WHERE s.id = one) > 2000;
      FOR r IN SELECT x.* FROM congso.event_rows x WHERE x.subject = one ORDER BY x.version LOOP
        RETURN NEXT r;
        bytes := bytes + coalesce(octet_length(r.payload), 0);
      END LOOP;
    END IF;
    through := through + 1;
  END LOOP;
  RETURN NEXT congso.page_end(through, through < cardinality(about));
END $$;

-- What was gained and lost since, in order.
CREATE FUNCTION access_feed(after bigint, most integer) RETURNS TABLE (place bigint, about uuid, gained boolean, version bigint) LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, congso, pg_temp AS $$
DECLARE
  who uuid := congso.me();
  newest bigint;
  last bigint := greatest(after, 0);
BEGIN
  PERFORM congso.freshen(who);
  SELECT position INTO newest FROM congso.accounts WHERE person = who;
  FOR place, about, gained, version IN
    SELECT c.position, c.subject, c.gained, CASE WHEN c.gained THEN s.version ELSE 0 END
      FROM congso.access_changes c JOIN congso.subjects s ON s.id = c.subject
     WHERE c.person = who AND c.position > after AND c.position <= newest ORDER BY c.position LIMIT least(greatest(most, 1), 10000)
  LOOP
    last := place;
    RETURN NEXT;
  END LOOP;
  place := last;
  about := NULL;
  gained := last < newest;
  version := NULL;
  RETURN NEXT;
END $$;

-- Refused unless it looks like the name of a file.
CREATE FUNCTION check_hash(its_hash text) RETURNS void LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
  IF its_hash IS NULL OR its_hash !~ '^[0-9a-f]{64}$' THEN
    PERFORM congso.refuse('usage.arguments', '{"argument": "hash"}');
  END IF;
END $$;
-- A part of a file on its way in; the person's own until it is finished.
CREATE FUNCTION put_part(its_hash text, which integer, bytes bytea) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, congso, pg_temp AS $$
DECLARE who uuid := congso.me();
BEGIN
  PERFORM congso.check_hash(its_hash);
  IF which NOT BETWEEN 0 AND 511 OR octet_length(bytes) NOT BETWEEN 1 AND 1048576 OR which IS NULL OR bytes IS NULL THEN
    PERFORM congso.refuse('usage.arguments', '{"argument": "part"}');
  END IF;
  DELETE FROM congso.upload_parts WHERE person = who AND at < now() - interval '7 days';
  IF (SELECT count(*) FROM congso.upload_parts WHERE person = who) >= 2048 THEN
    PERFORM congso.refuse('store.full');
  END IF;
  INSERT INTO congso.upload_parts (person, hash, part, body) VALUES (who, its_hash, which, bytes)
    ON CONFLICT (person, hash, part) DO UPDATE SET body = EXCLUDED.body, at = now();
END $$;
-- What was sent a week ago and named by no event since goes.
CREATE FUNCTION drop_unnamed(who uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE hashes text[];
BEGIN
  WITH gone AS (DELETE FROM congso.uploads WHERE person = who AND at < now() - interval '7 days' RETURNING hash)
    SELECT coalesce(array_agg(hash), '{}') INTO hashes FROM gone;
  DELETE FROM congso.files f WHERE f.hash = ANY (hashes) AND NOT EXISTS (SELECT 1 FROM congso.event_files x WHERE x.hash = f.hash)
     AND NOT EXISTS (SELECT 1 FROM congso.uploads u WHERE u.hash = f.hash);
END $$;
-- All parts are there: held against size and hash, and the person may name it.
CREATE FUNCTION finish_upload(its_hash text, its_size bigint) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, congso, pg_temp SET lock_timeout = '5s' AS $$
DECLARE
  who uuid := congso.me();
  parts bigint := (its_size + 1048575) / 1048576;
  missing bigint;
  right_one boolean;
BEGIN
  PERFORM congso.check_hash(its_hash);
  IF its_size IS NULL OR its_size NOT BETWEEN 1 AND 536870912 THEN
    PERFORM congso.refuse('file.too_large', jsonb_build_object('file', its_hash));
  END IF;
  IF EXISTS (SELECT 1 FROM congso.uploads WHERE person = who AND hash = its_hash) THEN
    DELETE FROM congso.upload_parts WHERE person = who AND hash = its_hash;
    RETURN;
  END IF;
  SELECT min(n) INTO missing FROM generate_series(0, parts - 1) n
   WHERE NOT EXISTS (SELECT 1 FROM congso.upload_parts u WHERE u.person = who AND u.hash = its_hash AND u.part = n);
  IF missing IS NOT NULL THEN
    PERFORM congso.refuse('file.missing', jsonb_build_object('file', its_hash, 'part', missing));
  END IF;
  SELECT encode(sha256(string_agg(body, ''::bytea ORDER BY part)), 'hex') = its_hash AND sum(octet_length(body)) = its_size
    AND bool_and(part < parts AND (part = parts - 1 OR octet_length(body) = 1048576))
    INTO right_one FROM congso.upload_parts WHERE person = who AND hash = its_hash;
  IF NOT right_one THEN
    PERFORM congso.refuse('file.altered', jsonb_build_object('file', its_hash));
  END IF;
  PERFORM congso.drop_unnamed(who);
  IF its_size + (SELECT coalesce(sum(f.size), 0) FROM congso.uploads u JOIN congso.files f ON f.hash = u.hash WHERE u.person = who) > 2147483648 THEN
    PERFORM congso.refuse('store.full');
  END IF;
  PERFORM congso.keep_file(who, its_hash, its_size);
  DELETE FROM congso.upload_parts WHERE person = who AND hash = its_hash;
END $$;
-- The parts become a file of the office; written whether it is there or not: how long it takes tells nothing either.
CREATE FUNCTION keep_file(who uuid, its_hash text, its_size bigint) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO congso.files VALUES (its_hash, its_size) ON CONFLICT DO NOTHING;
  INSERT INTO congso.file_parts SELECT hash, part, body FROM congso.upload_parts WHERE person = who AND hash = its_hash
    ON CONFLICT (hash, part) DO UPDATE SET body = EXCLUDED.body;
  INSERT INTO congso.uploads VALUES (who, its_hash) ON CONFLICT DO NOTHING;
EXCEPTION WHEN lock_not_available THEN -- somebody else has the same file, and does not go on
  PERFORM congso.end_holders();
  PERFORM congso.refuse('store.busy');
END $$;
-- Gives up what was being sent.
CREATE FUNCTION drop_upload(its_hash text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, congso, pg_temp AS $$
DECLARE who uuid := congso.me();
BEGIN
  DELETE FROM congso.upload_parts WHERE person = who AND hash = its_hash;
END $$;
-- What the person has sent of a file, and nothing of what others have.
CREATE FUNCTION upload_state(its_hash text) RETURNS text LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, congso, pg_temp AS $$
DECLARE who uuid := congso.me();
BEGIN
  RETURN jsonb_build_object('finished', EXISTS (SELECT 1 FROM congso.uploads WHERE person = who AND hash = its_hash),
    'parts', (SELECT coalesce(jsonb_agg(part ORDER BY part), '[]') FROM congso.upload_parts WHERE person = who AND hash = its_hash));
END $$;
-- A part of a file that a document names which may be read.
CREATE FUNCTION get_part(about uuid, its_hash text, which integer) RETURNS bytea LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, congso, pg_temp AS $$
DECLARE
  who uuid := congso.me();
  bytes bytea;
BEGIN
  PERFORM congso.freshen(who);
  IF NOT congso.readable(who, about) OR NOT EXISTS (SELECT 1 FROM congso.event_files x WHERE x.subject = about AND x.hash = its_hash) THEN
    PERFORM congso.refuse('usage.not_found');
  END IF;
  SELECT body INTO bytes FROM congso.file_parts WHERE hash = its_hash AND part = which;
  IF bytes IS NULL THEN
    PERFORM congso.refuse('file.missing', jsonb_build_object('file', its_hash));
  END IF;
  RETURN bytes;
END $$;

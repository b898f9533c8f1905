-- Kinds that stand beside whatever came meanwhile: nobody's words are lost by letting them in later.
CREATE FUNCTION commutes(kind text, p jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT p ? 'changes' OR kind IN ('incoming.opined', 'incoming.progressed', 'incoming.result_reported', 'incoming.received', 'incoming.question_asked',
    'incoming.question_answered', 'incoming.linked', 'incoming.unlinked', 'incoming.files_added', 'incoming.evidence_added', 'incoming.confirmed',
    'incoming.contested', 'incoming.paper_received', 'incoming.alerted', 'incoming.answered', 'incoming.handed_over', 'outgoing.handed_over', 'incoming.waiting_started',
    'incoming.waiting_ended', 'incoming.extension_requested', 'outgoing.comment_added', 'outgoing.comment_answered', 'outgoing.comment_closed',
    'outgoing.reviewed', 'outgoing.dispatched', 'outgoing.recipients_added', 'outgoing.replaced', 'outgoing.rectified', 'register.number_voided',
    'register.number_reserved', 'casefile.documents_added', 'casefile.handed_over', 'settings.recipient_groups_changed',
    'settings.template_changed', 'settings.seal_changed', 'settings.signature_changed')
$$;

-- Kinds that get a number of a book with their stamp.
CREATE FUNCTION takes_number(kind text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT kind IN ('incoming.registered', 'incoming.imported', 'outgoing.number_taken', 'outgoing.imported', 'register.number_voided', 'register.number_reserved')
$$;

-- The number that an event asks for, in the register and year that it says itself.
CREATE FUNCTION assign_number(e events, p jsonb, asked jsonb) RETURNS events LANGUAGE plpgsql STABLE AS $$
DECLARE
  book uuid := congso.as_uuid(asked ->> 'register');
  in_year integer := (asked ->> 'year')::integer;
  wanted integer := (asked ->> 'wanted')::integer;
  tail text := coalesce(asked ->> 'suffix', '');
  f jsonb;
  own record;
BEGIN
  IF asked IS NULL AND NOT congso.takes_number(e.kind) THEN
    RETURN e;
  END IF;
  SELECT fields INTO f FROM congso.subjects WHERE id = book AND area = 'register';
  IF NOT congso.takes_number(e.kind) OR f IS NULL OR in_year IS NULL OR book IS DISTINCT FROM coalesce(congso.as_uuid(p ->> 'register'), e.subject)
     OR in_year::text IS DISTINCT FROM p ->> 'year' OR tail <> coalesce(p ->> 'suffix', '')
     OR (p ? 'number' AND wanted::text IS DISTINCT FROM p ->> 'number') OR char_length(tail) > 8 OR (tail <> '' AND wanted IS NULL)
     OR wanted NOT BETWEEN 1 AND 9999999 THEN
    PERFORM congso.refuse('usage.arguments', '{"argument": "number"}');
  END IF;
  IF wanted IS NOT NULL THEN
    SELECT subject, voided INTO own FROM congso.numbers WHERE register = book AND year = in_year AND number = wanted AND suffix = tail;
    IF FOUND AND (own.subject <> e.subject OR own.voided) THEN
      PERFORM congso.refuse('rule.number_taken', jsonb_build_object('number', wanted, 'suffix', tail));
    END IF;
    IF e.kind = 'outgoing.number_taken' AND tail = '' AND wanted <> congso.next_number(book, in_year, f)
       AND NOT EXISTS (SELECT 1 FROM congso.reserved_numbers WHERE register = book AND year = in_year AND number = wanted) THEN
      PERFORM congso.bad_field('number', 'not_reserved');
    END IF;
  ELSE
    wanted := congso.next_number(book, in_year, f);
  END IF;
  e.number_register := book;
  e.number_year := in_year;
  e.number := wanted;
  e.number_suffix := tail;
  RETURN e;
END $$;
-- The number that follows in a book and year.
CREATE FUNCTION next_number(book uuid, in_year integer, f jsonb) RETURNS integer LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (SELECT greatest(1 + greatest(coalesce((SELECT max(number) FROM congso.numbers WHERE register = book AND year = in_year), 0),
                                 coalesce((SELECT max(number) FROM congso.reserved_numbers WHERE register = book AND year = in_year), 0)),
      CASE WHEN (f ->> 'start_year')::integer = in_year THEN (f ->> 'start_number')::integer ELSE 1 END));
END $$;

-- A file may be named by who has shown all its bytes, or may read it already.
CREATE FUNCTION check_files(e events, p jsonb) RETURNS void LANGUAGE plpgsql STABLE AS $$
DECLARE one record;
BEGIN
  FOR one IN SELECT * FROM congso.files_named(p) LOOP
    IF NOT EXISTS (SELECT 1 FROM congso.files f WHERE f.hash = one.hash AND f.size = one.size)
       OR NOT (EXISTS (SELECT 1 FROM congso.uploads u WHERE u.person = e.actor AND u.hash = one.hash)
               OR EXISTS (SELECT 1 FROM congso.event_files x WHERE x.hash = one.hash AND congso.readable(e.actor, x.subject))) THEN
      PERFORM congso.refuse('file.missing', jsonb_build_object('file', one.hash));
    END IF;
  END LOOP;
END $$;

-- An event that only ever comes with another one: that is before it in the batch, and leads to this subject.
CREATE FUNCTION check_main(e events, p jsonb, main_kind text) RETURNS void LANGUAGE plpgsql STABLE AS $$
DECLARE main congso.events;
BEGIN
  SELECT * INTO main FROM congso.events x WHERE x.batch = e.batch AND x.kind = main_kind AND x.actor = e.actor ORDER BY seq DESC LIMIT 1;
  IF NOT coalesce(FOUND AND CASE main_kind
    WHEN 'outgoing.issued' THEN congso.as_uuid(coalesce(p ->> 'document', p ->> 'by')) = main.subject
      AND coalesce(p ->> 'reply_code', p ->> 'code') = congso.payload_of(main.seq) ->> 'code'
      AND EXISTS (SELECT 1 FROM congso.links l WHERE l.document = main.subject AND l.other = e.subject
         AND l.kind = CASE e.kind WHEN 'incoming.answered' THEN 'answers' WHEN 'outgoing.replaced' THEN 'replaces' ELSE 'corrects' END)
    WHEN 'handover.received' THEN EXISTS (SELECT 1 FROM congso.handovers h WHERE h.subject = main.subject AND congso.as_uuid(p ->> 'handover') = h.subject
      AND congso.as_uuid(p ->> 'giver') = h.giver AND congso.as_uuid(p ->> 'receiver') = h.receiver AND h.receiver = e.actor
      AND CASE e.kind WHEN 'casefile.handed_over' THEN EXISTS (SELECT 1 FROM congso.casefiles c WHERE c.subject = e.subject AND c.keeper = h.giver)
          AND EXISTS (SELECT 1 FROM congso.posts x WHERE x.id = e.post AND x.unit = congso.as_uuid(p ->> 'unit'))
        WHEN 'outgoing.handed_over' THEN EXISTS (SELECT 1 FROM congso.documents d WHERE d.subject = e.subject
            AND (NOT coalesce((p ->> 'drafter_moved')::boolean, false) OR d.drafter = h.giver)
            AND (NOT p ? 'steps' OR (d.state = 'approved' AND d.approver = h.giver AND p ->> 'state' = 'in_review')))
         AND NOT EXISTS (SELECT 1 FROM congso.texts(p -> 'steps_moved') t WHERE NOT EXISTS
               (SELECT 1 FROM congso.review_steps r WHERE r.id = congso.as_uuid(t) AND r.document = e.subject AND r.person = h.giver
                  AND (r.state IN ('open', 'waiting') OR EXISTS (SELECT 1 FROM congso.items(p -> 'steps') x WHERE congso.as_uuid(x ->> 'id') = r.id))))
         AND (p ? 'drafter_moved' OR p ? 'steps_moved')
        ELSE NOT EXISTS (SELECT 1 FROM congso.texts(p -> 'assignments_moved') t WHERE NOT EXISTS
               (SELECT 1 FROM congso.assignments a WHERE a.id = congso.as_uuid(t) AND a.document = e.subject AND a.person = h.giver))
         AND NOT EXISTS (SELECT 1 FROM congso.texts(p -> 'assigned_moved') t WHERE NOT EXISTS
               (SELECT 1 FROM congso.assignments a WHERE a.id = congso.as_uuid(t) AND a.document = e.subject AND a.assigner = h.giver))
         AND (NOT coalesce((p ->> 'submission_moved')::boolean, false)
              OR EXISTS (SELECT 1 FROM congso.submissions s WHERE s.document = e.subject AND s.person = h.giver))
         AND (p ? 'assignments_moved' OR p ? 'assigned_moved' OR p ? 'submission_moved') END)
    ELSE false END, false) THEN
    PERFORM congso.refuse('usage.unknown_action', jsonb_build_object('action', e.kind));
  END IF;
END $$;

-- Writes what was admitted: stamped, chained, sealed.
CREATE FUNCTION record_event(e events, new_salt bytea, new_body bytea, p jsonb, s subjects) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
  f jsonb;
  held boolean;
BEGIN
  WITH said AS (INSERT INTO congso.payloads SELECT e.seq, new_salt, new_body WHERE new_body IS NOT NULL)
  INSERT INTO congso.events VALUES (e.seq, e.epoch, e.id, e.batch, e.subject, e.base, e.kind, e.v, e.actor, e.post, e.behalf, e.delegation, e.device, e.at_author,
    e.payload_hash, e.version, e.at, e.number_register, e.number_year, e.number, e.number_suffix, e.prev, e.hash, e.seal, e.result);
  IF new_body IS NOT NULL THEN
    IF p ?| '{files,evidence}' THEN
      INSERT INTO congso.event_files SELECT e.seq, e.subject, hash FROM congso.files_named(p) WHERE hash ~ '^[0-9a-f]{64}$';
    END IF;
    held := congso.keep_ids(e, p);
  END IF;
  IF e.kind LIKE '%.undone' OR e.kind LIKE '%.erased' THEN
    UPDATE congso.subjects SET version = e.version, head = e.hash WHERE id = e.subject;
    IF e.kind LIKE '%.erased' THEN
      PERFORM congso.erase(e.subject);
    END IF;
    PERFORM congso.refold(e.subject);
    RETURN true;
  END IF;
  f := congso.fields_after(e, p, coalesce(s.fields, '{}'));
  IF e.version = 1 THEN
    INSERT INTO congso.subjects VALUES (e.subject, split_part(e.kind, '.', 1), 1, e.hash, e.result, e.actor, e.id, e.actor, e.kind, f);
  ELSE
    UPDATE congso.subjects SET version = e.version, head = e.hash, state = e.result, fields = f, last_event = e.id, last_actor = e.actor, last_kind = e.kind
      WHERE id = e.subject;
  END IF;
  RETURN congso.fold(e, p, f);
END $$;

-- What the law erases: everything said, and the files that nothing else names.
CREATE FUNCTION erase(about uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE hashes text[];
BEGIN
  SELECT coalesce(array_agg(DISTINCT hash), '{}') INTO hashes FROM congso.event_files WHERE subject = about;
  DELETE FROM congso.event_files WHERE subject = about;
  DELETE FROM congso.payloads p USING congso.events e WHERE e.seq = p.seq AND e.subject = about AND e.kind NOT LIKE '%.erased';
  DELETE FROM congso.files f WHERE f.hash = ANY (hashes) AND NOT EXISTS (SELECT 1 FROM congso.event_files x WHERE x.hash = f.hash);
  DELETE FROM congso.uploads u WHERE u.hash = ANY (hashes) AND NOT EXISTS (SELECT 1 FROM congso.files f WHERE f.hash = u.hash);
END $$;

-- An event as it was sent, with what can be held against itself.
CREATE FUNCTION read_event(said jsonb) RETURNS events LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE e congso.events;
BEGIN
  e.id := (said ->> 'id')::uuid;
  e.batch := (said ->> 'batch')::uuid;
  e.subject := (said ->> 'subject')::uuid;
  e.base := (said ->> 'base')::bigint;
  e.kind := said ->> 'kind';
  e.v := (said ->> 'v')::integer;
  e.actor := (said ->> 'actor')::uuid;
  e.post := (said ->> 'post')::uuid;
  e.behalf := (said ->> 'behalf')::uuid;
  e.delegation := (said ->> 'delegation')::uuid;
  e.device := (said ->> 'device')::uuid;
  e.at_author := (said ->> 'at_author')::bigint;
  e.payload_hash := decode(said ->> 'payload_hash', 'hex');
  IF e.id IS NULL OR e.batch IS NULL OR e.subject IS NULL OR e.base IS NULL OR e.kind IS NULL OR e.v IS NULL OR e.actor IS NULL OR e.device IS NULL
     OR e.at_author IS NULL OR octet_length(e.payload_hash) IS DISTINCT FROM 32 OR e.base < 0
     OR e.at_author NOT BETWEEN 946684800000 AND 7258118400000 THEN
    PERFORM congso.refuse('usage.arguments', '{"argument": "event"}');
  END IF;
  RETURN e;
END $$;

-- The place of an event in its subject and in the journal.
CREATE FUNCTION chained(e events, s subjects, j journal) RETURNS events LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
  e.epoch := j.epoch;
  e.seq := j.seq + 1;
  e.version := coalesce(s.version, 0) + 1;
  e.prev := coalesce(s.head, '');
  RETURN e;
END $$;
-- Its hash and the seal over it.
CREATE FUNCTION sealed(e events, j journal) RETURNS events LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
  e.hash := congso.event_hash(e);
  e.seal := congso.seal_of(j.seal, e.seq, e.hash);
  RETURN e;
END $$;
-- One event of a batch on its way in. First it is held against itself and the workflow's description of its kind; then against
-- how things stand, which says what its subject was, what it becomes, and whose act it is.
CREATE TYPE prepared_event AS (e events, salt bytea, body bytea, p jsonb, rule jsonb, area text, s subjects);
CREATE FUNCTION prepare_one(said jsonb, who uuid) RETURNS prepared_event LANGUAGE plpgsql STABLE AS $$
DECLARE
  e congso.events := congso.read_event(said);
  salt bytea := decode(said ->> 'salt', 'hex');
  body bytea := decode(said ->> 'payload', 'base64');
  w congso.workflow_events;
  p jsonb;
  held boolean;
BEGIN
  SELECT * INTO w FROM congso.workflow_events WHERE kind = e.kind;
  IF NOT FOUND THEN
    PERFORM congso.refuse('usage.unknown_action', jsonb_build_object('action', left(e.kind, 100)));
  ELSIF w.v <> e.v THEN
    PERFORM congso.refuse('rule.newer_version');
  ELSIF e.actor <> who THEN
    PERFORM congso.refuse('rule.not_allowed', jsonb_build_object('action', e.kind, 'problem', 'actor'));
  ELSIF octet_length(salt) IS DISTINCT FROM 16 OR octet_length(body) NOT BETWEEN 2 AND 4194304 OR sha256(salt || body) <> e.payload_hash THEN
    PERFORM congso.refuse('usage.arguments', '{"argument": "payload"}');
  END IF;
  p := convert_from(body, 'UTF8')::jsonb;
  held := congso.check_payload(p, w.rule);
  RETURN (e, salt, body, p, w.rule, w.area, NULL::congso.subjects)::congso.prepared_event;
END $$;

-- Admitted as things stand, or refused.
CREATE FUNCTION decide(given prepared_event, asked jsonb, who uuid) RETURNS prepared_event LANGUAGE plpgsql STABLE AS $$
DECLARE
  e congso.events := given.e;
  p jsonb := given.p;
  rule jsonb := given.rule;
  s congso.subjects;
  part congso.assignments;
  entitled uuid := e.actor;
  roles text[];
  reads boolean;
  there record;
  held boolean;
BEGIN
  -- How the subject stands, whether its author reads it, and what the author is in the post that is named.
  SELECT x AS subject, EXISTS (SELECT 1 FROM congso.seen v WHERE v.person = who AND v.subject = e.subject) AS seen,
      (SELECT p.roles FROM congso.posts p WHERE p.id = e.post AND p.person = e.actor AND p.active) AS roles
    INTO there FROM (SELECT) one LEFT JOIN congso.subjects x ON x.id = e.subject;
  s := there.subject;
  roles := there.roles;
  reads := there.seen OR congso.is_common(s.area);
  IF coalesce((rule ->> 'creates')::boolean, false) THEN
    IF s.id IS NOT NULL OR e.subject = '00000000-0000-7000-8000-000000000001' THEN
      PERFORM congso.refuse('rule.wrong_state', jsonb_build_object('action', e.kind, 'state', 'there'));
    END IF;
  ELSIF given.area = 'settings' THEN
    IF e.subject <> '00000000-0000-7000-8000-000000000001' THEN
      PERFORM congso.refuse('usage.not_found');
    END IF;
  ELSIF s.id IS NULL OR s.area <> given.area OR NOT (rule ? 'part_of' OR reads OR (e.kind = 'casefile.withdrawn' AND s.creator = who)) THEN
    PERFORM congso.refuse('usage.not_found');
  END IF;
  e.version := coalesce(s.version, 0) + 1;
  IF e.base >= e.version THEN
    PERFORM congso.refuse('usage.arguments', '{"argument": "base"}');
  ELSIF e.base < e.version - 1 AND NOT congso.commutes(e.kind, p) THEN
    PERFORM congso.refuse('rule.stale', jsonb_build_object('version', s.version));
  END IF;
  IF e.behalf IS NOT NULL THEN
    entitled := congso.entitled_person(e, rule);
    roles := (SELECT p.roles FROM congso.posts p WHERE p.id = e.post AND p.person = entitled AND p.active);
  END IF;
  IF roles IS NULL THEN
    PERFORM congso.refuse('rule.not_allowed', jsonb_build_object('action', e.kind, 'problem', 'post'));
  END IF;
  IF rule ? 'part' THEN
    part := congso.part_of(e, p, rule);
  END IF;
  e.result := congso.admit(e, p, rule, entitled, roles, CASE WHEN given.area = 'settings' THEN 'set' ELSE coalesce(s.state, 'none') END, part);
  IF rule ? 'part_of' THEN
    PERFORM congso.check_main(e, p, rule ->> 'part_of');
  END IF;
  held := congso.check_guards(e, p, rule, s, part, entitled, asked);
  given.e := e;
  given.s := s;
  RETURN given;
END $$;

-- The journal locked: stamped and written.
CREATE FUNCTION append_one(given prepared_event, asked jsonb, j journal) RETURNS events LANGUAGE plpgsql AS $$
DECLARE
  e congso.events := given.e;
  held boolean;
BEGIN
  IF given.p ?| '{files,evidence}' THEN
    PERFORM congso.check_files(e, given.p);
  END IF;
  e := congso.chained(e, given.s, j);
  e.at := congso.now_ms();
  IF asked IS NOT NULL OR congso.takes_number(e.kind) THEN
    e := congso.assign_number(e, given.p, asked);
  END IF;
  e := congso.sealed(e, j);
  held := congso.record_event(e, given.salt, given.body, given.p, given.s);
  RETURN e;
END $$;

-- The events of a batch, each held against itself.
CREATE FUNCTION prepare_batch(list jsonb, batch_id uuid, who uuid) RETURNS prepared_event[] LANGUAGE plpgsql STABLE AS $$
DECLARE
  prepared congso.prepared_event[] := '{}';
  given jsonb;
  told text;
BEGIN
  FOR place IN 0..jsonb_array_length(list) - 1 LOOP
    given := list -> place;
    told := set_config('congso.event', place::text, true);
    IF (given ->> 'batch')::uuid IS DISTINCT FROM batch_id THEN
      PERFORM congso.refuse('usage.arguments', '{"argument": "batch"}');
    END IF;
    prepared := prepared || congso.prepare_one(given, who);
  END LOOP;
  RETURN prepared;
END $$;

-- Who asks, and whether the batch is recorded already; refused unless the account may ask at all.
CREATE TYPE caller AS (person uuid, stale boolean, is_there boolean);
CREATE FUNCTION caller(by name, batch_id uuid) RETURNS caller LANGUAGE plpgsql AS $$
DECLARE found_one congso.caller;
BEGIN
  SELECT c.person, c.stale, EXISTS (SELECT 1 FROM congso.events x WHERE x.batch = batch_id) INTO found_one FROM congso.callers c WHERE c.role = by;
  IF found_one.person IS NULL THEN
    PERFORM congso.refuse('server.refused');
  END IF;
  RETURN found_one;
END $$;

-- The journal while batches are appended to it, whether those of others are, and the subjects whose readers are to be looked at again.
CREATE TYPE admission AS (batch uuid, j journal, shared boolean, unsettled uuid[]);
-- A batch of one author, whole or not at all; one that was recorded before is left as it is. The journal is locked.
CREATE FUNCTION append_batch(said text, by name, so_far admission) RETURNS admission LANGUAGE plpgsql AS $$
DECLARE
  list jsonb := said::jsonb -> 'events';
  batch_id uuid := (list -> 0 ->> 'batch')::uuid;
  caller congso.caller := congso.caller(by, batch_id);
  prepared congso.prepared_event[];
  one congso.prepared_event;
  e congso.events;
  j congso.journal := so_far.j;
  files boolean := false;
  subjects uuid[] := '{}';
  told text;
BEGIN
  IF jsonb_typeof(list) <> 'array' OR jsonb_array_length(list) NOT BETWEEN 1 AND 500 OR octet_length(said) > 16777216 OR batch_id IS NULL THEN
    PERFORM congso.refuse('usage.arguments', '{"argument": "batch"}');
  END IF;
  so_far.batch := batch_id;
  IF caller.is_there THEN
    PERFORM congso.check_receipt(caller.person, batch_id, list);
    RETURN so_far;
  END IF;
  prepared := congso.prepare_batch(list, batch_id, caller.person);
  IF caller.stale AND so_far.shared THEN -- to be looked at in the author's own time
    PERFORM congso.refuse('store.busy');
  ELSIF caller.stale THEN
    PERFORM congso.freshen(caller.person, false);
  END IF;
  IF so_far.unsettled <> '{}' AND congso.touches(prepared, so_far.unsettled) THEN
    PERFORM congso.settle_subjects(so_far.unsettled);
    so_far.unsettled := '{}';
  END IF;
  FOR place IN 1..cardinality(prepared) LOOP
    told := set_config('congso.event', (place - 1)::text, true);
    one := congso.decide(prepared[place], list -> (place - 1) -> 'number', caller.person);
    e := congso.append_one(one, list -> (place - 1) -> 'number', j);
    j.seq := e.seq;
    j.seal := e.seal;
    files := files OR one.p ?| '{files,evidence}';
    IF NOT (congso.is_common(one.area) OR e.subject = ANY (subjects)) THEN
      subjects := subjects || e.subject;
    END IF;
  END LOOP;
  told := set_config('congso.event', '', true);
  IF files THEN
    DELETE FROM congso.uploads u WHERE u.person = caller.person AND u.hash IN
      (SELECT x.hash FROM congso.events y JOIN congso.event_files x ON x.seq = y.seq WHERE y.batch = batch_id);
  END IF;
  so_far.j := j;
  so_far.unsettled := so_far.unsettled || subjects;
  RETURN so_far;
END $$;
-- Whether a batch is about a subject whose readers are not settled yet.
CREATE FUNCTION touches(prepared prepared_event[], unsettled uuid[]) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
  FOR place IN 1..cardinality(prepared) LOOP
    IF ((prepared[place]).e).subject = ANY (unsettled) THEN
      RETURN true;
    END IF;
  END LOOP;
  RETURN false;
END $$;

-- How it stands before the first batch.
CREATE FUNCTION opened_journal(shared boolean) RETURNS admission LANGUAGE plpgsql AS $$
DECLARE j congso.journal;
BEGIN
  SELECT * INTO j FROM congso.journal;
  RETURN (NULL::uuid, j, shared, '{}'::uuid[])::congso.admission;
END $$;
-- After the last one: where the journal stands, and who gained or lost what.
CREATE FUNCTION keep_journal(before journal, done admission) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF (done.j).seq = before.seq THEN
    RETURN;
  END IF;
  UPDATE congso.journal SET seq = (done.j).seq, seal = (done.j).seal WHERE seq = before.seq;
  IF NOT FOUND THEN
    PERFORM congso.refuse('store.busy');
  END IF;
  PERFORM congso.settle_subjects(done.unsettled);
  IF pg_notification_queue_usage() < 0.5 THEN -- a hint, which PCs ask without: whoever stuffs the queue keeps nobody from recording
    NOTIFY congso;
  END IF;
  IF (done.j).seq / 128 > before.seq / 128 THEN
    PERFORM congso.end_forgotten();
  END IF;
END $$;

-- What was recorded before is the same events, by the same author.
CREATE FUNCTION check_receipt(who uuid, batch_id uuid, list jsonb) RETURNS void LANGUAGE plpgsql STABLE AS $$
BEGIN
  IF (SELECT count(*) FROM congso.events WHERE batch = batch_id) <> jsonb_array_length(list) OR EXISTS (
    SELECT 1 FROM jsonb_array_elements(list) g LEFT JOIN congso.events x ON x.id = (g ->> 'id')::uuid AND x.batch = batch_id AND x.actor = who
      AND encode(x.payload_hash, 'hex') = g ->> 'payload_hash' WHERE x.id IS NULL) THEN
    PERFORM congso.refuse('usage.arguments', '{"argument": "batch"}');
  END IF;
END $$;
-- The stamps of a batch, in the order of its events.
CREATE FUNCTION stamps_of(batch_id uuid) RETURNS SETOF stamped_event LANGUAGE sql STABLE AS $$
  SELECT x.epoch, x.seq, x.version, x.at, x.number_register, x.number_year, x.number, x.number_suffix, x.prev, x.hash, x.seal,
      x.id, x.batch, x.subject, x.base, x.kind, x.v, x.actor, x.post, x.behalf, x.delegation, x.device, x.at_author, x.payload_hash,
      NULL::bytea, NULL::bytea, NULL::text FROM congso.events x WHERE x.batch = batch_id ORDER BY x.seq
$$;

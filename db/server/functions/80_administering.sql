-- For who administers the server; nobody else may call these.
-- Fields by their keys, of those that may be said where that is told; what may be said and is not described may be anything.
CREATE FUNCTION described(fields jsonb, sayable jsonb DEFAULT NULL) RETURNS jsonb LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
  RETURN coalesce((SELECT jsonb_object_agg(t, '{"type": "any"}'::jsonb) FROM congso.texts(sayable) t), '{}')
    || coalesce((SELECT jsonb_object_agg(f ->> 'key', f) FROM congso.items(fields) f WHERE sayable IS NULL OR sayable @> (f -> 'key')), '{}');
END $$;
-- What a program of ours adds to what was typed in.
CREATE FUNCTION added_keys(of_record text) RETURNS jsonb LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
  RETURN CASE of_record WHEN 'assignment' THEN '{"id": {"type": "uuid", "added": true}, "parent": {"type": "uuid", "added": true}}'::jsonb
    WHEN 'review_step' THEN '{"id": {"type": "uuid", "added": true}, "state": {"type": "code", "added": true}}'::jsonb ELSE '{}'::jsonb END;
END $$;
-- Which of them may not be left out.
CREATE FUNCTION required_of(fields jsonb) RETURNS jsonb LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
  RETURN (SELECT coalesce(jsonb_agg(f.key), '[]') FROM jsonb_each(fields) f WHERE f.value -> 'required' = 'true');
END $$;
-- Whose each of the guards is.
CREATE FUNCTION families_of(guards jsonb) RETURNS jsonb LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
  RETURN (SELECT coalesce(jsonb_object_agg(t, congso.guard_family(t)), '{}') FROM congso.texts(guards) t);
END $$;
CREATE FUNCTION load_workflow(said text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  files jsonb := said::jsonb;
  file jsonb;
BEGIN
  DELETE FROM congso.workflow_cases;
  DELETE FROM congso.workflow_events;
  DELETE FROM congso.workflow_records;
  FOR file IN SELECT jsonb_array_elements(files) LOOP
    INSERT INTO congso.workflow_records SELECT key, congso.described(value) || congso.added_keys(key), congso.required_of(congso.described(value))
      FROM jsonb_each(coalesce(file -> 'records', '{}'));
    IF jsonb_typeof(file -> 'steps') = 'array' THEN
      UPDATE congso.office SET review_route = file -> 'steps';
    END IF;
    INSERT INTO congso.workflow_events SELECT r ->> 'kind', (r ->> 'v')::integer, split_part(r ->> 'kind', '.', 1),
      r || jsonb_build_object('fields', d, 'required', congso.required_of(d), 'families', congso.families_of(r -> 'guards'))
      FROM congso.items(file -> 'events') r, LATERAL congso.described(r -> 'fields', r -> 'payload') d;
  END LOOP;
  INSERT INTO congso.workflow_cases SELECT w.kind, c.place, congso.text_array(c.one -> 'from'), congso.text_array(c.one -> 'to'), congso.text_array(c.one -> 'who')
    FROM congso.workflow_events w, jsonb_array_elements(w.rule -> 'cases') WITH ORDINALITY c (one, place);
END $$;

-- Takes over a journal as it stands, event by event: what it says has been decided, whether it fits together is looked at.
CREATE FUNCTION seed_events(said text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  given jsonb;
  e congso.events;
  s congso.subjects;
  j congso.journal;
  body bytea;
  salt bytea;
  p jsonb;
BEGIN
  j := congso.lock_journal();
  FOR given IN SELECT jsonb_array_elements(said::jsonb -> 'events') LOOP
    e := congso.read_event(given);
    salt := decode(given ->> 'salt', 'hex');
    body := decode(given ->> 'payload', 'base64');
    p := coalesce(convert_from(body, 'UTF8')::jsonb, '{}');
    SELECT * INTO s FROM congso.subjects WHERE id = e.subject;
    e := congso.chained(e, s, j);
    e.epoch := (given ->> 'epoch')::bigint;
    e.at := (given ->> 'at')::bigint;
    e.number_register := (given #>> '{number,register}')::uuid;
    e.number_year := (given #>> '{number,year}')::integer;
    e.number := (given #>> '{number,wanted}')::integer;
    e.number_suffix := given #>> '{number,suffix}';
    e := congso.sealed(e, j);
    IF encode(e.hash, 'hex') <> given ->> 'hash' OR encode(e.seal, 'hex') <> given ->> 'seal' OR (body IS NOT NULL AND sha256(salt || body) <> e.payload_hash) THEN
      PERFORM congso.refuse('verify.failed', jsonb_build_object('seq', e.seq));
    END IF;
    e.result := congso.state_said(e, p, CASE WHEN e.kind LIKE 'settings.%' THEN 'set' ELSE coalesce(s.state, 'none') END);
    PERFORM congso.record_event(e, salt, body, p, s);
    j.seq := e.seq;
    j.seal := e.seal;
    j.epoch := greatest(j.epoch, e.epoch);
  END LOOP;
  UPDATE congso.journal SET seq = j.seq, seal = j.seal, epoch = j.epoch;
END $$;
-- A part of a file of an office that is taken over.
CREATE FUNCTION seed_part(its_hash text, its_size bigint, which integer, bytes bytea) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM congso.check_hash(its_hash);
  INSERT INTO congso.files VALUES (its_hash, its_size) ON CONFLICT DO NOTHING;
  INSERT INTO congso.file_parts VALUES (its_hash, which, bytes) ON CONFLICT DO NOTHING;
END $$;

-- Events whose hash, chain, seal or payload does not fit.
CREATE FUNCTION verify_chain() RETURNS SETOF bigint LANGUAGE sql STABLE AS $$
  SELECT e.seq FROM congso.events e
    LEFT JOIN congso.events before ON before.subject = e.subject AND before.version = e.version - 1
    LEFT JOIN congso.events sealed_before ON sealed_before.seq = e.seq - 1
    LEFT JOIN congso.payloads p ON p.seq = e.seq
   WHERE e.hash <> congso.event_hash(e) OR e.prev <> coalesce(before.hash, '')
      OR (e.version > 1 AND before.seq IS NULL)
      OR e.seal <> congso.seal_of(coalesce(sealed_before.seal, ''), e.seq, e.hash)
      OR (p.seq IS NOT NULL AND sha256(p.salt || p.body) <> e.payload_hash)
      OR (p.seq IS NULL AND NOT EXISTS (SELECT 1 FROM congso.events x WHERE x.subject = e.subject AND x.kind LIKE '%.erased'))
   ORDER BY e.seq LIMIT 100
$$;

-- Whether the workflow lets this person begin an act of this kind on the subject at all, in any post and on any part: what
-- the rules offer before fields are looked at. Asked by the test that holds both against each other.
CREATE FUNCTION offers(uuid, uuid, text) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT 1 FROM congso.workflow_events w JOIN congso.workflow_cases c ON c.kind = w.kind
      JOIN congso.subjects s ON s.id = $2 AND s.area = w.area AND s.state = ANY (c.states)
      JOIN congso.posts p ON p.person = $1 AND p.active
      LEFT JOIN congso.assignments a ON a.document = $2 AND w.rule ? 'part' AND coalesce((w.rule #>> '{part,required}')::boolean, true)
        AND a.role = ANY (congso.text_array(w.rule #> '{part,roles}')) AND a.state = ANY (congso.text_array(w.rule #> '{part,states}'))
     WHERE w.kind = $3 AND NOT w.rule ? 'part_of'
       AND (a.id IS NOT NULL OR NOT w.rule ? 'part' OR NOT coalesce((w.rule #>> '{part,required}')::boolean, true))
       AND congso.way_open($1, p.id, p.roles, to_jsonb(c.who), $2, a))
$$;

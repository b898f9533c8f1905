-- Bytes as db/store/hashing writes them, so that every PC verifies what the server stamped.
CREATE TYPE stamped_event AS (
  epoch bigint, seq bigint, version bigint, at bigint,
  number_register uuid, number_year integer, number integer, number_suffix text,
  prev bytea, hash bytea, seal bytea,
  id uuid, batch uuid, subject uuid, base bigint, kind text, v integer,
  actor uuid, post uuid, behalf uuid, delegation uuid, device uuid, at_author bigint, payload_hash bytea,
  salt bytea, payload bytea, files text
);

-- A value with its length before it, as the hash takes it: bytes, an id, words.
CREATE FUNCTION framed(bytes bytea) RETURNS bytea LANGUAGE sql IMMUTABLE AS
  $$ SELECT pg_catalog.int8send(coalesce(pg_catalog.octet_length(bytes), 0)::bigint) || coalesce(bytes, ''::bytea) $$;
CREATE FUNCTION framed(id uuid) RETURNS bytea LANGUAGE sql IMMUTABLE AS
  $$ SELECT congso.framed(pg_catalog.uuid_send(id)) $$;
CREATE FUNCTION framed(words text) RETURNS bytea LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE bytes bytea := pg_catalog.convert_to(coalesce(words, ''), 'UTF8');
BEGIN
  RETURN pg_catalog.int8send(pg_catalog.octet_length(bytes)::bigint) || bytes;
END $$;

-- SHA-256 over the event before, the body and the stamp. Planned once a connection: nothing in it is a function in plain SQL.
CREATE FUNCTION event_hash(e events) RETURNS bytea LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
  id_size CONSTANT bytea := '\x0000000000000010';
  none CONSTANT bytea := '\x0000000000000000';
  kind bytea := pg_catalog.convert_to(e.kind, 'UTF8');
  bytes bytea := int8send(octet_length(e.prev)::bigint) || e.prev || id_size || uuid_send(e.id) || id_size || uuid_send(e.batch) || id_size || uuid_send(e.subject)
    || int8send(e.base) || int8send(octet_length(kind)::bigint) || kind || int8send(e.v::bigint)
    || id_size || uuid_send(e.actor) || coalesce(id_size || uuid_send(e.post), none) || coalesce(id_size || uuid_send(e.behalf), none)
    || coalesce(id_size || uuid_send(e.delegation), none) || id_size || uuid_send(e.device) || int8send(e.at_author)
    || int8send(octet_length(e.payload_hash)::bigint) || e.payload_hash || int8send(e.epoch) || int8send(e.seq) || int8send(e.version) || int8send(e.at);
BEGIN
  IF e.number_register IS NULL THEN
    RETURN sha256(bytes || none);
  END IF;
  RETURN sha256(bytes || int8send(1) || id_size || uuid_send(e.number_register) || int8send(e.number_year::bigint) || int8send(e.number::bigint)
    || congso.framed(e.number_suffix));
END $$;
-- The seal after an event: over the seal before, its place and its hash.
CREATE FUNCTION seal_of(previous bytea, seq bigint, hash bytea) RETURNS bytea LANGUAGE sql IMMUTABLE AS
  $$ SELECT pg_catalog.sha256(congso.framed(previous) || pg_catalog.int8send(seq) || congso.framed(hash)) $$;

-- A refusal: the code of an Error with its arguments, which takes back everything the call has done. What every act is held against
-- refuses or says true: "held := check(…)" is an expression, PERFORM a statement, which costs more.
CREATE FUNCTION refuse(code text, args jsonb DEFAULT '{}') RETURNS void LANGUAGE plpgsql AS $$
DECLARE place text := current_setting('congso.event', true);
BEGIN
  RAISE EXCEPTION USING ERRCODE = 'CS001', MESSAGE = jsonb_build_object('code', code, 'args',
    args || CASE WHEN place ~ '^\d{1,4}$' THEN jsonb_build_object('event', place::integer) ELSE '{}' END)::text;
END $$;
-- The refusal of a field, with what is wrong with it.
CREATE FUNCTION bad_field(field text, problem text) RETURNS void LANGUAGE sql AS
  $$ SELECT congso.refuse('rule.bad_field', jsonb_build_object('field', field, 'problem', problem)) $$;

-- The time that the authority stamps with, in milliseconds.
CREATE FUNCTION now_ms() RETURNS bigint LANGUAGE sql VOLATILE AS
  $$ SELECT floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint $$;
-- The day on the office's clock.
CREATE FUNCTION today() RETURNS date LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (SELECT ((statement_timestamp() AT TIME ZONE 'UTC')
      + make_interval(mins => coalesce((SELECT (value #>> '{}')::integer FROM congso.settings WHERE field = 'office.utc_offset'), 420)))::date);
END $$;
-- A day as documents say it, whatever the session that asks has chosen for dates.
CREATE FUNCTION iso(day date) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
  RETURN to_char(day, 'YYYY-MM-DD');
END $$;
-- The office's day of a moment in milliseconds.
CREATE FUNCTION day_of(moment bigint) RETURNS text LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN congso.iso(((to_timestamp(moment / 1000.0) AT TIME ZONE 'UTC')
    + make_interval(mins => coalesce((SELECT (value #>> '{}')::integer FROM congso.settings WHERE field = 'office.utc_offset'), 420)))::date);
END $$;
-- Null for what is no id.
CREATE FUNCTION as_uuid(words text) RETURNS uuid LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
  RETURN CASE WHEN words ~ '^\{?[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}\}?$' THEN words::uuid END;
END $$;
-- The items of a list; none of what is no list.
CREATE FUNCTION items(list jsonb) RETURNS SETOF jsonb LANGUAGE sql IMMUTABLE AS
  $$ SELECT jsonb_array_elements(CASE WHEN jsonb_typeof(list) = 'array' THEN list ELSE '[]' END) $$;
-- The same as words.
CREATE FUNCTION texts(list jsonb) RETURNS SETOF text LANGUAGE sql IMMUTABLE AS
  $$ SELECT jsonb_array_elements_text(CASE WHEN jsonb_typeof(list) = 'array' THEN list ELSE '[]' END) $$;
-- The same as an array.
CREATE FUNCTION text_array(list jsonb) RETURNS text[] LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
  RETURN (SELECT coalesce(array_agg(t), '{}') FROM congso.texts(list) t);
END $$;

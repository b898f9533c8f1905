-- What an event says, held against the workflow's description: its keys, and the shape of what stands under them.
CREATE FUNCTION check_text(key text, value jsonb, def jsonb) RETURNS void LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
  words text := value #>> '{}';
  longest integer := coalesce((def ->> 'max')::integer, 0);
BEGIN
  IF jsonb_typeof(value) <> 'string' THEN
    PERFORM congso.bad_field(key, 'type');
  END IF;
  IF char_length(words) > (CASE WHEN longest > 0 THEN longest * 2 ELSE 400000 END) THEN
    PERFORM congso.bad_field(key, 'long');
  END IF;
  IF char_length(words) < coalesce((def ->> 'min')::integer, 0) THEN
    PERFORM congso.refuse('rule.reason_too_short', jsonb_build_object('field', key, 'min', (def ->> 'min')::integer));
  END IF;
  IF def ->> 'type' = 'line' AND words ~ '[\n\r]' THEN
    PERFORM congso.bad_field(key, 'line');
  END IF;
END $$;

CREATE FUNCTION check_record(key text, value jsonb, of_record text) RETURNS void LANGUAGE plpgsql STABLE AS $$
DECLARE
  fields jsonb;
  one record;
  def jsonb;
BEGIN
  IF jsonb_typeof(value) <> 'object' THEN
    PERFORM congso.bad_field(key, 'type');
  END IF;
  SELECT r.fields INTO fields FROM congso.workflow_records r WHERE r.name = of_record;
  FOR one IN SELECT * FROM jsonb_each(value) LOOP
    SELECT f INTO def FROM jsonb_array_elements(fields) f WHERE f ->> 'key' = one.key;
    IF def IS NOT NULL THEN
      PERFORM congso.check_value(one.key, one.value, def);
    ELSIF one.key NOT IN ('id', 'parent', 'state', 'order', 'slot', 'role') THEN
      PERFORM congso.refuse('rule.unknown_field', jsonb_build_object('field', one.key));
    END IF;
  END LOOP;
END $$;

CREATE FUNCTION check_list(key text, value jsonb, def jsonb) RETURNS void LANGUAGE plpgsql STABLE AS $$
DECLARE
  item jsonb;
  found jsonb;
BEGIN
  IF jsonb_typeof(value) <> 'array' OR jsonb_array_length(value) > 5000 THEN
    PERFORM congso.bad_field(key, 'type');
  END IF;
  FOR item IN SELECT jsonb_array_elements(value) LOOP
    CASE def ->> 'type'
    WHEN 'records' THEN
      PERFORM congso.check_record(key, item, def ->> 'of');
    WHEN 'changes' THEN
      SELECT f INTO found FROM congso.workflow_records r, jsonb_array_elements(r.fields) f WHERE r.name = def ->> 'of' AND f ->> 'key' = item ->> 'field';
      IF found IS NULL OR item - 'field' - 'old' - 'new' <> '{}' OR NOT item ? 'new' OR NOT item ? 'old' THEN
        PERFORM congso.bad_field(key, 'type');
      END IF;
      PERFORM congso.check_value(item ->> 'field', item -> 'new', found - 'min');
    WHEN 'codes' THEN
      IF jsonb_typeof(item) <> 'string' OR (def ? 'values' AND NOT def -> 'values' @> item) THEN
        PERFORM congso.bad_field(key, 'choice');
      END IF;
    ELSE
      IF congso.as_uuid(item #>> '{}') IS NULL THEN
        PERFORM congso.bad_field(key, 'type');
      END IF;
    END CASE;
  END LOOP;
END $$;

CREATE FUNCTION check_value(key text, value jsonb, def jsonb) RETURNS void LANGUAGE plpgsql STABLE AS $$
DECLARE words text := value #>> '{}';
BEGIN
  CASE def ->> 'type'
  WHEN 'text', 'line' THEN
    PERFORM congso.check_text(key, value, def);
  WHEN 'code' THEN
    PERFORM congso.check_text(key, value, def);
    IF def ? 'values' AND words <> '' AND NOT def -> 'values' @> value THEN
      PERFORM congso.bad_field(key, 'choice');
    END IF;
  WHEN 'date' THEN
    IF jsonb_typeof(value) <> 'string' OR words !~ '^(\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]))?$' THEN
      PERFORM congso.bad_field(key, 'type');
    END IF;
  WHEN 'int', 'percent', 'days' THEN
    IF jsonb_typeof(value) <> 'number' OR words !~ '^-?\d{1,15}$' OR (def ? 'max' AND words::bigint > (def ->> 'max')::bigint)
       OR (def ? 'min' AND words::bigint < (def ->> 'min')::bigint) THEN
      PERFORM congso.bad_field(key, 'range');
    END IF;
  WHEN 'bool' THEN
    IF jsonb_typeof(value) <> 'boolean' THEN
      PERFORM congso.bad_field(key, 'type');
    END IF;
  WHEN 'uuid', 'person', 'unit' THEN
    IF jsonb_typeof(value) <> 'string' OR (words <> '' AND congso.as_uuid(words) IS NULL) THEN
      PERFORM congso.bad_field(key, 'type');
    END IF;
  WHEN 'hash' THEN
    IF jsonb_typeof(value) <> 'string' OR words !~ '^[0-9a-f]{64}$' THEN
      PERFORM congso.bad_field(key, 'type');
    END IF;
  WHEN 'record' THEN
    PERFORM congso.check_record(key, value, def ->> 'of');
  WHEN 'json' THEN
    NULL;
  ELSE
    PERFORM congso.check_list(key, value, def);
  END CASE;
END $$;

CREATE FUNCTION check_payload(p jsonb, rule jsonb) RETURNS void LANGUAGE plpgsql STABLE AS $$
DECLARE
  one record;
  def jsonb;
BEGIN
  IF jsonb_typeof(p) <> 'object' THEN
    PERFORM congso.refuse('usage.arguments', '{"argument": "payload"}');
  END IF;
  FOR one IN SELECT * FROM jsonb_each(p) LOOP
    IF NOT rule -> 'payload' @> to_jsonb(one.key) THEN
      PERFORM congso.refuse('rule.unknown_field', jsonb_build_object('field', one.key));
    END IF;
    SELECT f INTO def FROM jsonb_array_elements(rule -> 'fields') f WHERE f ->> 'key' = one.key;
    IF def IS NOT NULL THEN
      PERFORM congso.check_value(one.key, one.value, def);
    END IF;
  END LOOP;
  FOR def IN SELECT f FROM jsonb_array_elements(rule -> 'fields') f WHERE (f ->> 'required')::boolean AND rule -> 'payload' @> (f -> 'key') LOOP
    IF NOT p ? (def ->> 'key') OR p -> (def ->> 'key') = '""' THEN
      PERFORM congso.refuse('rule.missing_field', jsonb_build_object('field', def ->> 'key'));
    END IF;
  END LOOP;
END $$;

-- Every file that a payload names: under files and evidence.
CREATE FUNCTION files_named(p jsonb) RETURNS TABLE (hash text, size bigint) LANGUAGE sql IMMUTABLE AS $$
  SELECT DISTINCT ON (f ->> 'hash') f ->> 'hash', CASE WHEN f ->> 'size' ~ '^\d{1,12}$' THEN (f ->> 'size')::bigint END
    FROM (SELECT congso.items(p -> 'files') f UNION ALL SELECT congso.items(p -> 'evidence')) x WHERE f ? 'hash'
$$;

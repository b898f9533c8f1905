-- What an event says, held against the workflow's description: its keys, and the shape of what stands under them.
-- Words as a program of ours writes them: composed, within their length, without what steers a terminal or turns the direction
-- of what stands around.
CREATE FUNCTION check_text(key text, value jsonb, def jsonb) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
  words text := value #>> '{}';
  one_line boolean := def ->> 'type' <> 'text';
  longest integer := coalesce((def ->> 'max')::integer, CASE WHEN one_line THEN 500 ELSE 20000 END);
BEGIN
  IF jsonb_typeof(value) <> 'string' THEN
    PERFORM congso.bad_field(key, 'type');
  END IF;
  IF char_length(words) > longest THEN
    PERFORM congso.bad_field(key, 'too_long');
  END IF;
  IF words <> '' AND char_length(words) < coalesce((def ->> 'min')::integer, 0) THEN
    PERFORM congso.refuse('rule.reason_too_short', jsonb_build_object('field', key, 'min', (def ->> 'min')::integer));
  END IF;
  IF words ~ '[\x01-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff]' OR (one_line AND words ~ '[\n\t]') OR words IS NOT NFC NORMALIZED THEN
    PERFORM congso.bad_field(key, 'line');
  END IF;
  RETURN true;
END $$;

-- One field by its description; it has to have one.
CREATE FUNCTION check_field(key text, value jsonb, def jsonb) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
  IF def IS NULL THEN
    PERFORM congso.refuse('rule.unknown_field', jsonb_build_object('field', key));
  END IF;
  RETURN congso.check_value(key, value, def);
END $$;
-- The fields of an object, each by its description, none unknown, none missing; what plainly is as it should be is not looked at
-- one by one.
CREATE FUNCTION check_fields(said jsonb, fields jsonb, required jsonb) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
DECLARE held boolean;
BEGIN
  held := (
    SELECT bool_and(coalesce(CASE
       WHEN jsonb_typeof(v.value) = 'boolean' THEN x.type IN ('bool', 'any')
       WHEN jsonb_typeof(v.value) <> 'string' THEN x.type = 'any' AND octet_length(v.value::text) < 100000
       WHEN x.type = 'text' THEN NOT x.def ? 'min' AND char_length(x.words) <= coalesce((x.def ->> 'max')::integer, 20000)
         AND x.words !~ '[\x01-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff]' AND x.words IS NFC NORMALIZED
       WHEN x.type = 'line' THEN NOT x.def ? 'min' AND char_length(x.words) <= coalesce((x.def ->> 'max')::integer, 500)
         AND x.words !~ '[\x01-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff]' AND x.words IS NFC NORMALIZED AND (NOT x.def ? 'values' OR x.def -> 'values' @> v.value)
       WHEN x.type = 'code' THEN CASE WHEN x.def ? 'values' THEN x.def -> 'values' @> v.value ELSE x.words ~ '^[0-9A-Za-z._-]+$' AND char_length(x.words) <= coalesce((x.def ->> 'max')::integer, 50) END
       WHEN x.type IN ('uuid', 'person', 'unit') THEN x.words ~ '^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$'
       WHEN x.type = 'date' THEN x.words ~ '^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])$'
       WHEN x.type = 'any' THEN octet_length(x.words) < 100000 END, false) OR congso.check_field(v.key, v.value, x.def))
      FROM jsonb_each(said) v, LATERAL (SELECT fields -> v.key AS def, fields -> v.key ->> 'type' AS type, v.value #>> '{}' AS words OFFSET 0) x); -- once a field
  FOR place IN 0..jsonb_array_length(required) - 1 LOOP
    IF coalesce(said -> (required ->> place), 'null') IN ('""', '[]', 'null') THEN
      PERFORM congso.refuse('rule.missing_field', jsonb_build_object('field', required -> place));
    END IF;
  END LOOP;
  RETURN true;
END $$;
-- An object with fields of a named record.
CREATE FUNCTION check_record(key text, value jsonb, of_record text) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
DECLARE
  fields jsonb;
  required jsonb;
BEGIN
  IF jsonb_typeof(value) <> 'object' THEN
    PERFORM congso.bad_field(key, 'type');
  END IF;
  SELECT r.fields, r.required INTO fields, required FROM congso.workflow_records r WHERE r.name = of_record;
  RETURN congso.check_fields(value, coalesce(fields, '{}'), coalesce(required, '[]'));
END $$;

-- A list, each of its items; of ids and codes none twice.
CREATE FUNCTION check_list(key text, value jsonb, def jsonb) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
DECLARE
  item jsonb;
  found jsonb;
  held boolean;
BEGIN
  IF jsonb_typeof(value) <> 'array' OR jsonb_array_length(value) > (CASE WHEN def ->> 'type' = 'codes' THEN 500 ELSE coalesce((def ->> 'max')::integer, 500) END) THEN
    PERFORM congso.bad_field(key, 'type');
  END IF;
  IF def ->> 'type' NOT IN ('records', 'changes') AND (SELECT count(*) <> count(DISTINCT x) FROM jsonb_array_elements(value) x) THEN
    PERFORM congso.bad_field(key, 'twice');
  END IF;
  FOR place IN 0..jsonb_array_length(value) - 1 LOOP
    item := value -> place;
    CASE def ->> 'type'
    WHEN 'records' THEN
      held := congso.check_record(key, item, def ->> 'of');
    WHEN 'changes' THEN
      found := (SELECT r.fields -> (item ->> 'field') FROM congso.workflow_records r WHERE r.name = def ->> 'of');
      IF found IS NULL OR found ? 'added' OR item - 'field' - 'old' - 'new' <> '{}' OR NOT item ? 'new' OR NOT item ? 'old' THEN
        PERFORM congso.bad_field(key, 'type');
      END IF;
      IF coalesce((found ->> 'required')::boolean, false) AND item -> 'new' IN ('""', '[]', 'null') THEN
        PERFORM congso.refuse('rule.missing_field', jsonb_build_object('field', item ->> 'field'));
      END IF;
      IF item -> 'new' <> '""' THEN
        held := congso.check_value(item ->> 'field', item -> 'new', found);
      END IF;
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
  RETURN true;
END $$;

-- One value, by the type that its field has.
CREATE FUNCTION check_value(key text, value jsonb, def jsonb) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
DECLARE
  words text := value #>> '{}';
  held boolean;
BEGIN
  CASE def ->> 'type'
  WHEN 'text', 'line' THEN
    held := congso.check_text(key, value, def);
  WHEN 'code' THEN
    held := congso.check_text(key, value, def);
    -- Letters, digits and ._- of whatever script: told by what is none, as not every server knows the letters.
    IF words <> '' AND (CASE WHEN def ? 'values' THEN NOT def -> 'values' @> value ELSE char_length(words) > coalesce((def ->> 'max')::integer, 50)
         OR words ~ '[\x01-\x2c\x2f\x3a-\x40\x5b-\x5e\x60\x7b-\xa9\xab-\xb1\xb4\xb6-\xb8\xbb\xbf\xd7\xf7\u2000-\u206f\u3000-\u303f]' END) THEN
      PERFORM congso.bad_field(key, 'choice');
    END IF;
  WHEN 'date' THEN
    IF jsonb_typeof(value) <> 'string' OR words !~ '^((19|[2-9]\d)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]))?$' OR nullif(words, '')::date IS NULL <> (words = '') THEN
      PERFORM congso.bad_field(key, 'date'); -- a day that no month has is refused by the cast
    END IF;
  WHEN 'int', 'percent', 'days' THEN
    IF jsonb_typeof(value) <> 'number' OR words !~ '^-?\d{1,15}$' OR words::bigint > coalesce((def ->> 'max')::bigint, CASE def ->> 'type' WHEN 'percent' THEN 100
         WHEN 'days' THEN 1000 ELSE 999999999999 END) OR words::bigint < coalesce((def ->> 'min')::bigint, 0) THEN
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
    held := congso.check_record(key, value, def ->> 'of');
  WHEN 'json' THEN
    NULL;
  WHEN 'any' THEN
    IF octet_length(value::text) > 1000000 THEN
      PERFORM congso.bad_field(key, 'too_long');
    END IF;
  ELSE
    held := congso.check_list(key, value, def);
  END CASE;
  RETURN true;
END $$;

-- Everything that an event says.
CREATE FUNCTION check_payload(p jsonb, rule jsonb) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
  IF jsonb_typeof(p) <> 'object' THEN
    PERFORM congso.refuse('usage.arguments', '{"argument": "payload"}');
  END IF;
  RETURN congso.check_fields(p, rule -> 'fields', rule -> 'required');
END $$;

-- Every file that a payload names: under files and evidence.
CREATE FUNCTION files_named(p jsonb) RETURNS TABLE (hash text, size bigint) LANGUAGE sql IMMUTABLE AS $$
  SELECT DISTINCT ON (f ->> 'hash') f ->> 'hash', CASE WHEN f ->> 'size' ~ '^\d{1,12}$' THEN (f ->> 'size')::bigint END
    FROM (SELECT i AS f FROM congso.items(p -> 'files') i UNION ALL SELECT i FROM congso.items(p -> 'evidence') i) x WHERE f ? 'hash'
$$;

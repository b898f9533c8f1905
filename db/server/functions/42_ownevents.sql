-- What is seldom asked of an outgoing document is kept in no table but read from its own events, as db/store/apply*.cpp
-- folds them: few events a document, and nothing that could differ from them.

-- Events of a subject that were taken back.
CREATE FUNCTION undone(about uuid) RETURNS SETOF uuid LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN QUERY SELECT x.id FROM (SELECT congso.as_uuid(congso.payload_of(u.seq) ->> 'event') AS id FROM congso.events u WHERE u.subject = about AND u.kind LIKE '%.undone') x
    WHERE x.id IS NOT NULL;
END $$;
-- The events of a subject of some kinds that stand, with what they say and when it was done; those that were erased say nothing.
CREATE FUNCTION events_of(about uuid, wanted text[]) RETURNS TABLE (kind text, version bigint, at bigint, p jsonb) LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN QUERY SELECT e.kind, e.version, least(e.at, e.at_author), congso.payload_of(e.seq) FROM congso.events e
    WHERE e.subject = about AND e.kind = ANY (wanted) AND e.id NOT IN (SELECT congso.undone(about)) ORDER BY e.version;
END $$;

-- Every version of every file of a draft. The last one in a slot is current, until it is removed; what was signed counts no
-- longer when the document came back, and an attachment that was signed with it is what it was before.
CREATE FUNCTION draft_files(about uuid) RETURNS TABLE (slot text, role text, hash text, name text, is_current boolean) LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN QUERY
  WITH said AS MATERIALIZED (
      SELECT s.kind, s.version, s.p FROM congso.events_of(about, '{outgoing.drafted,outgoing.copied,outgoing.version_added,outgoing.signed,outgoing.sealed,outgoing.file_removed,outgoing.sent_back,outgoing.taken_back}') s),
    files AS MATERIALIZED (
      SELECT s.version, f.place, f.one, s.kind IN ('outgoing.signed', 'outgoing.sealed')
          AND EXISTS (SELECT 1 FROM said b WHERE b.version > s.version AND b.kind IN ('outgoing.sent_back', 'outgoing.taken_back')) AS came_back
        FROM said s, jsonb_array_elements(CASE WHEN jsonb_typeof(s.p -> 'files') = 'array' THEN s.p -> 'files' ELSE '[]' END) WITH ORDINALITY f (one, place))
  SELECT x.one ->> 'slot', x.one ->> 'role', x.one ->> 'hash', x.one ->> 'name',
      NOT x.came_back
      AND NOT EXISTS (SELECT 1 FROM files later WHERE later.one ->> 'slot' = x.one ->> 'slot' AND NOT later.came_back AND (later.version, later.place) > (x.version, x.place))
      AND NOT EXISTS (SELECT 1 FROM said s WHERE s.version > x.version AND s.kind = 'outgoing.file_removed' AND s.p ->> 'slot' = x.one ->> 'slot')
    FROM files x;
END $$;
-- The number of the main file's version that stands; 0 where there is none.
CREATE FUNCTION main_version(about uuid) RETURNS integer LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (SELECT CASE WHEN coalesce(bool_or(f.is_current), false) THEN count(*)::integer ELSE 0 END FROM congso.draft_files(about) f WHERE f.slot = 'main');
END $$;

-- The recipients that count, with their names and how each stands: waiting, or as the last dispatch says.
CREATE FUNCTION recipients_now(about uuid) RETURNS TABLE (id uuid, name text, state text) LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN QUERY
  WITH said AS MATERIALIZED (
      SELECT s.kind, s.version, s.p FROM congso.events_of(about, '{outgoing.drafted,outgoing.copied,outgoing.imported,outgoing.recipients_set,outgoing.recipients_added,outgoing.dispatched}') s),
    since AS (SELECT coalesce(max(s.version), 0) AS version FROM said s WHERE s.kind = 'outgoing.recipients_set')
  SELECT congso.as_uuid(r ->> 'id'), r ->> 'name',
      coalesce((SELECT d.p ->> 'to' FROM said d WHERE d.kind = 'outgoing.dispatched' AND d.p -> 'recipients' ? (r ->> 'id') ORDER BY d.version DESC LIMIT 1),
        CASE s.kind WHEN 'outgoing.imported' THEN 'sent' ELSE 'waiting' END)
    FROM said s, congso.items(s.p -> 'recipients') r WHERE s.kind <> 'outgoing.dispatched' AND s.version >= (SELECT version FROM since);
END $$;

-- Who is to be told of a recall, replacement or correction and has not answered, with the day since when.
CREATE FUNCTION notices_open(about uuid) RETURNS TABLE (recipient uuid, since text) LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN QUERY
  WITH said AS MATERIALIZED (
      SELECT s.kind, s.version, s.at, s.p FROM congso.events_of(about, '{outgoing.imported,outgoing.dispatched,outgoing.recalled,outgoing.replaced,outgoing.rectified,outgoing.recipients_told}') s)
  SELECT r.id, congso.day_of(c.at) FROM congso.recipients_now(about) r, said c
    WHERE c.kind IN ('outgoing.recalled', 'outgoing.replaced', 'outgoing.rectified')
      AND coalesce((SELECT d.p ->> 'to' FROM said d WHERE d.kind = 'outgoing.dispatched' AND d.version < c.version AND d.p -> 'recipients' ? r.id::text
             ORDER BY d.version DESC LIMIT 1), (SELECT 'sent' FROM said b WHERE b.kind = 'outgoing.imported')) IN ('sent', 'received') -- a line of an old register went out then
      AND NOT EXISTS (SELECT 1 FROM said t WHERE t.kind = 'outgoing.recipients_told' AND t.version > c.version
             AND coalesce((t.p ->> 'answer')::boolean, false) AND t.p -> 'recipients' ? r.id::text)
    ORDER BY c.version;
END $$;

-- Uses of the kept original that have not been returned.
CREATE FUNCTION kept_out(about uuid) RETURNS TABLE (id uuid, way text, used_on text) LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN QUERY
  WITH said AS MATERIALIZED (SELECT s.kind, s.p FROM congso.events_of(about, '{outgoing.kept_used,outgoing.kept_returned}') s)
  SELECT congso.as_uuid(u.p ->> 'use'), u.p ->> 'way', u.p ->> 'on' FROM said u
    WHERE u.kind = 'outgoing.kept_used' AND NOT EXISTS (SELECT 1 FROM said r WHERE r.kind = 'outgoing.kept_returned' AND r.p ->> 'use' = u.p ->> 'use');
END $$;

-- Whether it was made on this document and not closed.
CREATE FUNCTION comment_is_open(about uuid, comment uuid) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN comment IS NOT NULL AND EXISTS (SELECT 1 FROM congso.events_of(about, '{outgoing.comment_added}') c WHERE congso.as_uuid(c.p ->> 'comment') = comment)
    AND NOT EXISTS (SELECT 1 FROM congso.events_of(about, '{outgoing.comment_closed}') c WHERE congso.as_uuid(c.p ->> 'comment') = comment);
END $$;

-- Whether issuing it is to close what it answers.
CREATE FUNCTION is_closing(about uuid) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN coalesce((SELECT (c.p ->> 'closes')::boolean FROM congso.events_of(about, '{outgoing.drafted,outgoing.links_set}') c ORDER BY c.version DESC LIMIT 1), false);
END $$;

-- The document's date, taken with its number; null without one.
CREATE FUNCTION document_date(about uuid) RETURNS text LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (SELECT n.p ->> 'date' FROM congso.documents d, congso.events_of(about, '{outgoing.number_taken,outgoing.imported}') n
           WHERE d.subject = about AND d.number ORDER BY n.version DESC LIMIT 1);
END $$;
-- Number and notation as they are written, "05/UBND-VX"; empty without a number.
CREATE FUNCTION document_code(about uuid) RETURNS text LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN coalesce((SELECT (CASE WHEN n.number < 10 THEN '0' ELSE '' END) || n.number || n.suffix || coalesce('/' || nullif(s.fields ->> 'code_notation', ''), '')
    FROM congso.numbers n JOIN congso.documents d ON d.subject = n.subject AND d.number JOIN congso.subjects s ON s.id = n.subject
   WHERE n.subject = about AND NOT n.voided LIMIT 1), '');
END $$;
-- What two notations are compared by: case, marks, spaces and the kind of dash are the same.
CREATE FUNCTION folded_code(words text) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
  RETURN regexp_replace(translate(lower(regexp_replace(normalize(translate(words, 'Đđ', 'dd'), NFD), U&'[\0300-\036f[:space:]]', '', 'g')),
    U&'\2010\2011\2012\2013\2014\2015\2212\2044\2215', '-------//'), '^0+(?=\d)', '');
END $$;

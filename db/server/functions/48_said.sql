-- What an event says beside what its author chose: it follows from how things stand, so that nobody puts words into the
-- history that no program of ours would have said.

-- Refused unless it holds.
CREATE FUNCTION must(holds boolean, field text) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
  IF NOT coalesce(holds, false) THEN PERFORM congso.bad_field(field, 'type'); END IF;
  RETURN true;
END $$;

-- A number goes back only while it is the last of its series; that of an imported line was given by nobody here.
CREATE FUNCTION frees_number(a act) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN CASE (a.e).kind
    WHEN 'incoming.import_withdrawn' THEN true
    WHEN 'incoming.erased' THEN (a.s).state = 'withdrawn'
    ELSE NOT EXISTS (SELECT 1 FROM congso.numbers n WHERE n.subject = (a.e).subject AND (n.suffix <> '' OR EXISTS (SELECT 1 FROM congso.numbers later
           WHERE later.register = n.register AND later.year = n.year AND later.number > n.number))) END;
END $$;

-- Letters.
CREATE FUNCTION check_said_incoming(a act) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
DECLARE
  p jsonb := a.p;
  frees boolean;
BEGIN
  CASE (a.e).kind
  WHEN 'incoming.import_withdrawn', 'incoming.erased', 'incoming.registration_withdrawn' THEN
    frees := congso.frees_number(a);
    -- Another letter came after it meanwhile: to be decided again.
    IF frees IS DISTINCT FROM coalesce((p ->> 'number_freed')::boolean, false)
       OR ((a.e).kind = 'incoming.registration_withdrawn' AND p ->> 'state' IS DISTINCT FROM CASE WHEN frees THEN 'withdrawn' ELSE 'voided' END) THEN
      PERFORM congso.refuse('rule.stale', '{"field": "number"}');
    END IF;
  WHEN 'incoming.unlinked' THEN
    PERFORM congso.must(NOT EXISTS (SELECT 1 FROM congso.links l WHERE l.document = (a.e).subject AND l.link = congso.as_uuid(p ->> 'link')
      AND (l.other IS DISTINCT FROM congso.as_uuid(p ->> 'document') OR l.kind IS DISTINCT FROM p ->> 'link_kind')), 'link');
  WHEN 'incoming.extension_granted' THEN
    PERFORM congso.must(coalesce(p ->> 'old_due', '') = (a.part).due, 'old_due');
  WHEN 'incoming.instructed' THEN
    IF p ? 'agreed' THEN PERFORM congso.must(p ->> 'agreed' IN ('', 'unchanged', 'edited'), 'agreed'); END IF;
    IF p ? 'proposal_event' THEN
      PERFORM congso.must(EXISTS (SELECT 1 FROM congso.events x WHERE x.id = congso.as_uuid(p ->> 'proposal_event')
        AND x.subject = (a.e).subject AND x.kind = 'incoming.submitted'), 'proposal_event');
    END IF;
  ELSE NULL;
  END CASE;
  RETURN true;
END $$;

-- Outgoing documents.
CREATE FUNCTION check_said_outgoing(a act) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
DECLARE
  p jsonb := a.p;
  about uuid := (a.e).subject;
BEGIN
  CASE (a.e).kind
  WHEN 'outgoing.import_withdrawn' THEN
    PERFORM congso.must((p ->> 'number_freed')::boolean, 'number_freed');
  WHEN 'outgoing.drafted', 'outgoing.copied', 'outgoing.imported' THEN
    PERFORM congso.check_value('drafted_on', coalesce(p -> 'drafted_on', '0'), '{"type": "date"}');
  WHEN 'outgoing.reviewed' THEN -- of the version that was read, which another may have followed
    PERFORM congso.must((p ->> 'version')::integer BETWEEN 0 AND congso.main_version(about), 'version');
  WHEN 'outgoing.approved', 'outgoing.signed' THEN
    PERFORM congso.must((p ->> 'version')::integer = congso.main_version(about), 'version');
  WHEN 'outgoing.handed_over' THEN
    PERFORM congso.must(NOT coalesce((p ->> 'signer_moved')::boolean, false) OR congso.roles_of(congso.as_uuid(p ->> 'receiver')) && congso.heads(), 'signer_moved');
  WHEN 'outgoing.number_voided', 'outgoing.withdrawn' THEN
    PERFORM congso.must(coalesce(p ->> 'code', '') = congso.document_code(about), 'code');
  WHEN 'outgoing.issued' THEN
    PERFORM congso.must(p ->> 'code' = congso.document_code(about), 'code');
    PERFORM congso.must(p ->> 'date' = congso.document_date(about), 'date');
    PERFORM congso.must(p ->> 'file' = (SELECT f.hash FROM congso.draft_files(about) f WHERE f.is_current AND f.role = 'sealed' LIMIT 1)
      OR NOT (a.rule -> 'guards') ? 'issued_file', 'file');
    PERFORM congso.must((p ->> 'sheets_saved')::integer >= 0, 'sheets_saved');
    PERFORM congso.must(NOT EXISTS (SELECT 1 FROM congso.texts(p -> 'answered') t WHERE NOT EXISTS (SELECT 1 FROM congso.links l
      WHERE l.document = about AND l.kind = 'answers' AND l.other = congso.as_uuid(t))), 'answered');
  ELSE NULL;
  END CASE;
  RETURN true;
END $$;

-- All of it, whatever the event is about.
CREATE FUNCTION check_said(a act) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
DECLARE
  p jsonb := a.p;
  area text := split_part((a.e).kind, '.', 1);
BEGIN
  CASE area
  WHEN 'incoming' THEN RETURN congso.check_said_incoming(a);
  WHEN 'outgoing' THEN RETURN congso.check_said_outgoing(a);
  WHEN 'register' THEN PERFORM congso.must(NOT p ? 'register' OR congso.as_uuid(p ->> 'register') = (a.e).subject, 'register');
  WHEN 'agency' THEN PERFORM congso.must(NOT p ? 'old_name' OR p ->> 'old_name' = (a.s).fields ->> 'name', 'old_name');
  WHEN 'settings' THEN PERFORM congso.must(NOT p ? 'old' OR congso.same_value(p -> 'old', congso.setting('routing.rules')), 'old');
  WHEN 'handover' THEN PERFORM congso.must(NOT EXISTS (SELECT 1 FROM congso.items(p -> 'items') i
      WHERE congso.as_uuid(i ->> 'subject') IS NULL OR char_length(i::text) > 300), 'items');
  ELSE NULL;
  END CASE;
  RETURN true;
END $$;

-- Ids that are new, or this document's own: a PC keeps recipients, comments, links and uses by them alone.
CREATE FUNCTION keep_ids(e events, p jsonb) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE one text := CASE e.kind WHEN 'incoming.linked' THEN 'link' WHEN 'outgoing.comment_added' THEN 'comment' WHEN 'outgoing.kept_used' THEN 'use' END;
BEGIN
  IF one IS NOT NULL AND p <> '{}' THEN
    INSERT INTO congso.given_ids VALUES (congso.as_uuid(p ->> one), e.subject);
  ELSIF e.kind LIKE 'outgoing.%' AND p ? 'recipients' AND e.kind NOT IN ('outgoing.dispatched', 'outgoing.recipients_told') THEN
    INSERT INTO congso.given_ids SELECT congso.as_uuid(r ->> 'id'), e.subject FROM congso.items(p -> 'recipients') r ON CONFLICT DO NOTHING;
    PERFORM congso.must(NOT EXISTS (SELECT 1 FROM congso.items(p -> 'recipients') r JOIN congso.given_ids g ON g.id = congso.as_uuid(r ->> 'id') AND g.subject <> e.subject), 'recipients');
  END IF;
  RETURN true;
END $$;

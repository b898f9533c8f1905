-- Guards of outgoing documents from the number on: numbering, signing, issuing, and what becomes of them. As
-- app/rules/guardsissuing.cpp and guardsdispatch.cpp decide.

-- Days of what has been done outside: not ahead, and not before what it follows.
CREATE FUNCTION check_done_on(a act, earliest text) RETURNS void LANGUAGE plpgsql STABLE AS $$
BEGIN
  IF a.p ->> 'on' > a.today THEN PERFORM congso.bad_field('on', 'future'); END IF;
  IF a.p ->> 'on' < nullif(earliest, '') THEN PERFORM congso.bad_field('on', 'before_start'); END IF;
END $$;

-- A signature brings one PDF, on paper perhaps none, and never bytes that were there before it. Behind it come attachments that
-- the agency has signed too, each once.
CREATE FUNCTION check_signed_file(a act) RETURNS void LANGUAGE plpgsql STABLE AS $$
DECLARE
  place text := split_part((a.e).kind, '.', 2);
  given integer := (SELECT count(*) FROM congso.items(a.p -> 'files'));
BEGIN
  IF given = 0 AND coalesce(a.p ->> 'method', '') <> 'paper' THEN PERFORM congso.refuse('rule.no_file', '{"problem": "signed"}'); END IF;
  IF given > 0 AND (a.p -> 'files' -> 0 ->> 'role' IS DISTINCT FROM place OR a.p -> 'files' -> 0 ->> 'slot' IS DISTINCT FROM place) THEN
    PERFORM congso.bad_field('files', 'file_role'); END IF;
  IF given > 1 AND (place <> 'sealed' OR a.p ->> 'method' IS DISTINCT FROM 'digital'
       OR EXISTS (SELECT 1 FROM congso.items((a.p -> 'files') - 0) f WHERE f ->> 'role' IS DISTINCT FROM 'attachment')) THEN
    PERFORM congso.bad_field('files', 'file_role'); END IF;
  IF given > 1 AND (SELECT count(*) <> count(DISTINCT f ->> 'slot') OR bool_or(NOT EXISTS (SELECT 1 FROM congso.draft_files((a.e).subject) d
        WHERE d.is_current AND d.role = 'attachment' AND d.slot = f ->> 'slot')) FROM congso.items((a.p -> 'files') - 0) f) THEN
    PERFORM congso.bad_field('files', 'unknown'); END IF;
  IF EXISTS (SELECT 1 FROM congso.items(a.p -> 'files') f WHERE lower(f ->> 'name') NOT LIKE '%.pdf') THEN PERFORM congso.bad_field('files', 'no_pdf'); END IF;
  IF a.p ->> 'method' = 'digital' AND EXISTS (SELECT 1 FROM congso.items(a.p -> 'files') f JOIN congso.draft_files((a.e).subject) d ON d.hash = f ->> 'hash') THEN
    PERFORM congso.bad_field('files', 'same_version'); END IF;
END $$;

-- Number and notation together name one document of a year, in whichever series it has its number.
CREATE FUNCTION check_code_unique(a act) RETURNS void LANGUAGE plpgsql STABLE AS $$
DECLARE
  asked integer;
  f jsonb;
BEGIN
  SELECT fields INTO f FROM congso.subjects WHERE id = congso.as_uuid(a.p ->> 'register') AND area = 'register';
  asked := coalesce(a.wanted, congso.next_number(congso.as_uuid(a.p ->> 'register'), (a.p ->> 'year')::integer, f));
  IF EXISTS (SELECT 1 FROM congso.numbers n JOIN congso.documents d ON d.subject = n.subject AND d.area = 'outgoing' AND d.number
        JOIN congso.subjects s ON s.id = n.subject
      WHERE n.year = (a.p ->> 'year')::integer AND n.number = asked AND NOT n.voided AND n.subject <> (a.e).subject
        AND congso.folded_code(n.suffix) = congso.folded_code(coalesce(a.p ->> 'suffix', ''))
        AND congso.folded_code(coalesce(s.fields ->> 'code_notation', '')) = congso.folded_code(coalesce(a.p ->> 'notation', ''))) THEN
    PERFORM congso.bad_field('notation', 'code_used');
  END IF;
END $$;

-- To whom it goes, and how it has gone: of recipients that it has, and not before it is issued.
CREATE FUNCTION check_dispatch(a act) RETURNS void LANGUAGE plpgsql STABLE AS $$
DECLARE
  sends boolean := a.p ->> 'to' = 'sent';
  named record;
BEGIN
  PERFORM congso.check_done_on(a, congso.document_date((a.e).subject));
  FOR named IN SELECT r.id, r.state FROM congso.texts(a.p -> 'recipients') t LEFT JOIN congso.recipients_now((a.e).subject) r ON r.id = congso.as_uuid(t) LOOP
    IF named.id IS NULL THEN PERFORM congso.bad_field('recipients', 'unknown'); END IF;
    IF NOT sends AND named.state = 'waiting' THEN PERFORM congso.bad_field('recipients', 'not_sent'); END IF;
    IF sends AND (a.s).state <> 'issued' THEN PERFORM congso.wrong_moment(a, 'recalled'); END IF;
  END LOOP;
END $$;

-- Number, signature, seal, issue.
CREATE FUNCTION guard_issuing(guard text, a act) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
DECLARE
  p jsonb := a.p;
  about uuid := (a.e).subject;
  d congso.documents;
  book congso.subjects;
  of_kind text;
BEGIN
  SELECT * INTO d FROM congso.documents WHERE subject = about;
  IF guard IN ('series_fits', 'outgoing_series') THEN
    of_kind := coalesce(d.kind, p -> 'fields' ->> 'kind');
    SELECT * INTO book FROM congso.subjects WHERE id = coalesce(congso.as_uuid(p ->> 'register'), about) AND area = 'register';
  END IF;
  CASE guard
  WHEN 'series_fits', 'outgoing_series' THEN
    IF book.fields ->> 'direction' IS DISTINCT FROM 'outgoing' THEN PERFORM congso.bad_field('register', 'incoming'); END IF;
    IF guard = 'series_fits' AND (congso.is_copy_kind(of_kind) OR EXISTS (SELECT 1 FROM congso.texts(book.fields -> 'kinds')))
       AND NOT coalesce(book.fields -> 'kinds' @> to_jsonb(of_kind), false) THEN PERFORM congso.bad_field('kind', 'register'); END IF;
  WHEN 'number_moment' THEN
    IF (a.s).state = 'approved' AND congso.setting('outgoing.number_when') IS DISTINCT FROM '"before_signature"' THEN
      PERFORM congso.wrong_moment(a, 'number_after_signature'); END IF;
  WHEN 'no_number_yet' THEN
    IF d.number THEN PERFORM congso.wrong_moment(a, 'numbered'); END IF;
  WHEN 'has_number' THEN
    IF NOT d.number THEN PERFORM congso.wrong_moment(a, 'no_number'); END IF;
  WHEN 'document_date' THEN
    IF p ->> 'date' > a.today THEN PERFORM congso.bad_field('date', 'future'); END IF;
    IF left(p ->> 'date', 4) IS DISTINCT FROM p ->> 'year' THEN PERFORM congso.bad_field('date', 'year'); END IF;
  WHEN 'number_unreserved' THEN
    IF EXISTS (SELECT 1 FROM congso.reserved_numbers r WHERE r.register = congso.as_uuid(p ->> 'register') AND r.year = (p ->> 'year')::integer AND r.number = a.wanted) THEN
      PERFORM congso.refuse('rule.number_taken', jsonb_build_object('number', a.wanted, 'suffix', coalesce(p ->> 'suffix', ''))); END IF;
  WHEN 'number_reservable' THEN NULL; -- held where the number is given
  WHEN 'code_unique' THEN PERFORM congso.check_code_unique(a);
  WHEN 'reserve_year' THEN
    IF (p ->> 'year')::integer NOT BETWEEN left(a.today, 4)::integer AND left(a.today, 4)::integer + 1 THEN PERFORM congso.bad_field('year', 'range'); END IF;
  WHEN 'signed_file' THEN PERFORM congso.check_signed_file(a);
  WHEN 'number_first' THEN
    IF congso.setting('outgoing.number_when') = '"before_signature"' AND NOT d.number THEN PERFORM congso.wrong_moment(a, 'no_number'); END IF;
  WHEN 'signs_himself' THEN
    IF (a.e).delegation IS NOT NULL THEN PERFORM congso.refuse('rule.not_allowed', jsonb_build_object('action', (a.e).kind, 'problem', 'signature')); END IF;
  WHEN 'issued_file' THEN
    IF NOT EXISTS (SELECT 1 FROM congso.draft_files(about) f WHERE f.is_current AND f.role = 'sealed') THEN PERFORM congso.refuse('rule.no_file', '{"problem": "signed"}'); END IF;
  WHEN 'has_recipients' THEN
    IF NOT EXISTS (SELECT 1 FROM congso.recipients r WHERE r.document = about) THEN PERFORM congso.wrong_moment(a, 'no_recipients'); END IF;
  WHEN 'dispatch_known' THEN PERFORM congso.check_dispatch(a);
  WHEN 'old_line' THEN
    IF NOT EXISTS (SELECT 1 FROM congso.events_of(about, '{outgoing.imported}')) THEN PERFORM congso.wrong_moment(a, 'not_from_book'); END IF;
  WHEN 'went_out_now' THEN
    IF EXISTS (SELECT 1 FROM congso.events_of(about, '{outgoing.imported}')) THEN PERFORM congso.wrong_moment(a, 'from_book'); END IF;
  ELSE PERFORM congso.guard_unknown(guard);
  END CASE;
  RETURN true;
END $$;

-- What is copied: a letter that is there and open to be read, or what was issued here; never a copy of our own copy.
CREATE FUNCTION check_copy_source(a act) RETURNS void LANGUAGE plpgsql STABLE AS $$
DECLARE
  source uuid := congso.as_uuid(a.p ->> 'source');
  d congso.documents;
BEGIN
  SELECT * INTO d FROM congso.documents WHERE subject = source;
  IF d.subject IS NULL OR NOT congso.readable((a.e).actor, source) THEN PERFORM congso.bad_field('source', 'unknown'); END IF;
  IF d.area = 'outgoing' AND (a.p ->> 'form' = 'sao_luc' OR congso.is_copy_kind(d.kind)) THEN PERFORM congso.bad_field('source', 'copy_of_own'); END IF;
  IF (CASE d.area WHEN 'outgoing' THEN d.state NOT IN ('issued', 'replaced') ELSE d.state IN ('none', 'withdrawn', 'voided', 'erased')
       OR coalesce((SELECT (s.fields ->> 'sealed')::boolean FROM congso.subjects s WHERE s.id = source), false) END) THEN
    PERFORM congso.bad_field('source', 'not_copied'); END IF;
  IF a.p -> 'links' IS DISTINCT FROM jsonb_build_array(jsonb_build_object('document', a.p -> 'source', 'kind', 'copies')) THEN PERFORM congso.bad_field('links', 'type'); END IF;
END $$;

-- The fields of a copy are made of its own: held here as those of any other outgoing document are by the workflow.
CREATE FUNCTION check_copy_form(a act) RETURNS void LANGUAGE plpgsql STABLE AS $$
BEGIN
  IF a.p ->> 'from' = 'electronic' AND a.p ->> 'to' = 'electronic' AND a.p ->> 'form' <> 'trich_sao' THEN PERFORM congso.bad_field('to', 'copy_form'); END IF;
  PERFORM congso.check_record('fields', a.p -> 'fields', 'outgoing_fields');
  IF a.p -> 'fields' ->> 'kind' IS DISTINCT FROM (CASE a.p ->> 'form' WHEN 'sao_y' THEN 'SY' WHEN 'sao_luc' THEN 'SL' ELSE 'TrS' END) THEN
    PERFORM congso.bad_field('kind', 'copy'); END IF;
  IF coalesce(a.p -> 'fields' ->> 'signer', '') = '' THEN PERFORM congso.refuse('rule.missing_field', '{"field": "signer"}'); END IF;
  IF NOT EXISTS (SELECT 1 FROM congso.posts x WHERE x.id = (a.e).post AND x.unit = congso.as_uuid(a.p ->> 'unit')) THEN PERFORM congso.bad_field('unit', 'outside_unit'); END IF;
END $$;

-- Copies, who is to be told, kept originals.
CREATE FUNCTION guard_dispatch(guard text, a act) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
DECLARE
  p jsonb := a.p;
  about uuid := (a.e).subject;
  named record;
BEGIN
  CASE guard
  WHEN 'not_a_copy' THEN
    IF EXISTS (SELECT 1 FROM congso.documents d WHERE d.subject = about AND congso.is_copy_kind(d.kind)) THEN PERFORM congso.wrong_moment(a, 'copy'); END IF;
  WHEN 'copy_source' THEN PERFORM congso.check_copy_source(a);
  WHEN 'copy_form' THEN PERFORM congso.check_copy_form(a);
  WHEN 'copy_extract' THEN
    IF p ->> 'form' <> 'trich_sao' AND (coalesce(p ->> 'extract_pages', '') <> '' OR coalesce(p ->> 'extract', '') <> '') THEN PERFORM congso.bad_field('extract_pages', 'whole_copy'); END IF;
    IF p ->> 'form' = 'trich_sao' AND coalesce(p ->> 'extract_pages', '') = '' AND coalesce(p ->> 'extract', '') = '' THEN
      PERFORM congso.refuse('rule.missing_field', '{"field": "extract_pages"}'); END IF;
    IF coalesce(p ->> 'extract_pages', '') <> '' AND p ->> 'extract_pages' !~ '^\d{1,4}(\s*-\s*\d{1,4})?(\s*,\s*\d{1,4}(\s*-\s*\d{1,4})?)*$' THEN
      PERFORM congso.bad_field('extract_pages', 'pages'); END IF;
  WHEN 'copy_file' THEN
    IF NOT EXISTS (SELECT 1 FROM congso.items(p -> 'files')) AND p ->> 'to' <> 'paper' THEN PERFORM congso.refuse('rule.no_file', '{"problem": "copy"}'); END IF;
    IF (SELECT count(*) > 1 OR bool_or(f ->> 'role' IS DISTINCT FROM 'main' OR f ->> 'slot' IS DISTINCT FROM 'main') FROM congso.items(p -> 'files') f) THEN
      PERFORM congso.bad_field('files', 'file_role'); END IF;
    IF EXISTS (SELECT 1 FROM congso.items(p -> 'files') f WHERE lower(f ->> 'name') NOT LIKE '%.pdf') THEN PERFORM congso.bad_field('files', 'no_pdf'); END IF;
  WHEN 'return_reason' THEN
    IF p ->> 'to' = 'returned' AND btrim(coalesce(p ->> 'note', '')) = '' THEN PERFORM congso.refuse('rule.missing_field', '{"field": "note"}'); END IF;
  WHEN 'notice_open' THEN
    PERFORM congso.check_done_on(a, NULL);
    FOR named IN SELECT (SELECT n.since FROM congso.notices_open(about) n WHERE n.recipient = congso.as_uuid(t) LIMIT 1) AS since FROM congso.texts(p -> 'recipients') t LOOP
      IF named.since IS NULL THEN PERFORM congso.bad_field('recipients', 'not_to_tell'); END IF;
      PERFORM congso.check_done_on(a, named.since);
    END LOOP;
  WHEN 'kept_user' THEN
    IF (coalesce(p ->> 'user', '') = '') = (coalesce(p ->> 'user_name', '') = '') THEN PERFORM congso.refuse('rule.missing_field', '{"field": "user"}'); END IF;
    IF coalesce(p ->> 'user', '') <> '' AND NOT congso.is_active(congso.as_uuid(p ->> 'user')) THEN PERFORM congso.bad_field('user', 'inactive'); END IF;
  WHEN 'kept_permitted' THEN
    IF NOT congso.roles_of(congso.as_uuid(p ->> 'permitted_by')) && '{agency_leader,head_of_office}' THEN PERFORM congso.bad_field('permitted_by', 'not_permitting'); END IF;
  WHEN 'kept_free' THEN
    PERFORM congso.check_done_on(a, congso.document_date(about));
    IF p ->> 'due' <> '' AND p ->> 'due' < coalesce(p ->> 'on', a.today) THEN PERFORM congso.bad_field('due', 'before_start'); END IF;
    IF EXISTS (SELECT 1 FROM congso.kept_out(about) k WHERE k.way = 'lent') THEN PERFORM congso.wrong_moment(a, 'kept_out'); END IF;
  WHEN 'kept_out' THEN
    SELECT k.used_on INTO named FROM congso.kept_out(about) k WHERE k.id = congso.as_uuid(p ->> 'use');
    IF NOT FOUND THEN PERFORM congso.wrong_moment(a, 'kept_in'); END IF;
    PERFORM congso.check_done_on(a, named.used_on);
  ELSE PERFORM congso.guard_unknown(guard);
  END CASE;
  RETURN true;
END $$;

-- Guards of outgoing documents until they are approved: what is drafted, who reviews it. As app/rules/guardsoutgoing.cpp and
-- guardsreview.cpp decide; beside that, what a client of ours could not even say is refused here.

-- Kinds that are made from another document (Điều 25).
CREATE FUNCTION is_copy_kind(kind text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT coalesce(kind IN ('SY', 'SL', 'TrS'), false) $$;
-- Groups of letters and digits with dashes between (Phụ lục I).
CREATE FUNCTION is_notation(words text) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
  RETURN words ~ '^(\d{4}/)?[[:alpha:]0-9\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff]+([-.][[:alpha:]0-9\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff]+)*$';
END $$;
-- The refusal of what is not its turn.
CREATE FUNCTION wrong_moment(a act, problem text) RETURNS void LANGUAGE plpgsql STABLE AS $$
BEGIN
  PERFORM congso.refuse('rule.wrong_state', jsonb_build_object('action', (a.e).kind, 'problem', problem));
END $$;

-- What a draft is linked to, held one by one: there is it, of a kind that fits, and in a state that can be answered, replaced,
-- corrected or recalled. What became of it counts again when the draft is issued; what the clerk may not read is passed over then.
CREATE FUNCTION check_links(a act) RETURNS void LANGUAGE plpgsql STABLE AS $$
DECLARE
  issuing boolean := (a.e).kind = 'outgoing.issued';
  l record;
  other congso.documents;
BEGIN
  IF (SELECT count(*) <> count(DISTINCT congso.as_uuid(x ->> 'document')) FROM congso.items((a.p) -> 'links') x) THEN PERFORM congso.bad_field('links', 'twice'); END IF;
  FOR l IN SELECT congso.as_uuid(x ->> 'document') AS other, x ->> 'kind' AS kind FROM congso.items((a.p) -> 'links') x WHERE NOT issuing
           UNION ALL SELECT x.other, x.kind FROM congso.links x WHERE issuing AND x.document = (a.e).subject LOOP
    SELECT * INTO other FROM congso.documents d WHERE d.subject = l.other;
    IF other.subject IS NULL OR NOT congso.readable((a.e).actor, l.other) THEN
      CONTINUE WHEN issuing;
      PERFORM congso.bad_field('links', 'unknown');
    END IF;
    CONTINUE WHEN l.kind = 'based_on';
    IF l.kind <> 'copies' AND (l.kind = 'answers') <> (other.area = 'incoming') THEN PERFORM congso.bad_field('links', 'link_kind'); END IF;
    CONTINUE WHEN other.area = 'incoming' OR other.state = 'issued' OR (l.kind IN ('corrects', 'copies') AND other.state = 'replaced')
      OR (l.kind = 'recalls' AND other.state IN ('recalled', 'replaced'));
    PERFORM congso.bad_field('links', 'not_issued');
  END LOOP;
END $$;

-- Who has an answer close what it answers: who leads the work on it, or nobody has it yet. When it is issued, nobody is still at it.
CREATE FUNCTION check_closing(a act) RETURNS void LANGUAGE plpgsql STABLE AS $$
DECLARE
  issuing boolean := (a.e).kind = 'outgoing.issued';
  letters uuid[];
  letter uuid;
BEGIN
  IF NOT coalesce((a.p ->> 'closes')::boolean, false) OR (issuing AND congso.is_closing((a.e).subject)) THEN
    RETURN;
  END IF;
  SELECT coalesce(array_agg(d.subject), '{}') INTO letters FROM congso.documents d WHERE d.area = 'incoming' AND congso.readable((a.e).actor, d.subject)
     AND d.subject IN (SELECT congso.as_uuid(x ->> 'document') FROM congso.items(a.p -> 'links') x WHERE NOT issuing AND x ->> 'kind' = 'answers'
                       UNION ALL SELECT x.other FROM congso.links x WHERE issuing AND x.document = (a.e).subject AND x.kind = 'answers');
  IF letters = '{}' THEN PERFORM congso.bad_field('closes', 'answers_nothing'); END IF;
  FOREACH letter IN ARRAY letters LOOP
    IF issuing AND EXISTS (SELECT 1 FROM congso.assignments x WHERE x.document = letter AND x.role = 'cooperate' AND congso.is_open(x.state)) THEN
      PERFORM congso.refuse('rule.coop_open');
    ELSIF NOT issuing AND NOT EXISTS (SELECT 1 FROM congso.documents d WHERE d.subject = letter AND d.state IN ('registered', 'submitted'))
       AND NOT congso.relates(a.who, NULL, 'lead', letter) THEN
      PERFORM congso.bad_field('closes', 'not_lead');
    END IF;
  END LOOP;
END $$;

-- Each recipient once and with an id of its own; on paper with the reason; ours only while they are there.
CREATE FUNCTION check_recipients(a act) RETURNS void LANGUAGE plpgsql STABLE AS $$
DECLARE r jsonb;
BEGIN
  IF (SELECT count(*) <> count(DISTINCT lower(x ->> 'name')) FROM congso.items(a.p -> 'recipients') x)
     OR ((a.e).kind = 'outgoing.recipients_added' AND EXISTS (SELECT 1 FROM congso.items(a.p -> 'recipients') x
           JOIN congso.recipients_now((a.e).subject) n ON lower(n.name) = lower(x ->> 'name'))) THEN
    PERFORM congso.bad_field('recipients', 'recipient_twice');
  END IF;
  IF (SELECT count(*) <> count(DISTINCT congso.as_uuid(x ->> 'id')) FROM congso.items(a.p -> 'recipients') x)
     OR ((a.e).kind = 'outgoing.recipients_added' AND EXISTS (SELECT 1 FROM congso.items(a.p -> 'recipients') x
           JOIN congso.recipients n ON n.document = (a.e).subject AND n.id = congso.as_uuid(x ->> 'id'))) THEN
    PERFORM congso.bad_field('recipients', 'type');
  END IF;
  FOR r IN SELECT x FROM congso.items(a.p -> 'recipients') x LOOP
    IF coalesce(r ->> 'way', 'electronic') <> 'electronic' AND coalesce(r ->> 'reason', '') = '' THEN PERFORM congso.bad_field('recipients', 'paper_reason'); END IF;
    IF (coalesce(r ->> 'unit', '') <> '' AND NOT EXISTS (SELECT 1 FROM congso.units u WHERE u.id = congso.as_uuid(r ->> 'unit') AND u.active))
       OR (coalesce(r ->> 'person', '') <> '' AND NOT congso.is_active(congso.as_uuid(r ->> 'person'))) THEN
      PERFORM congso.bad_field('recipients', 'inactive');
    END IF;
  END LOOP;
END $$;

-- What a version brings: one main file at most, its parts with it, attachments in places of their own, nothing that stands already.
CREATE FUNCTION check_draft_files(a act) RETURNS void LANGUAGE plpgsql STABLE AS $$
DECLARE
  f jsonb;
  slot text;
  mains integer := (SELECT count(*) FROM congso.items(a.p -> 'files') x WHERE x ->> 'role' = 'main');
BEGIN
  IF mains > 1 THEN PERFORM congso.bad_field('files', 'one_main'); END IF;
  IF (SELECT count(*) > mains FROM congso.items(a.p -> 'files') x WHERE x ->> 'role' = 'source') THEN PERFORM congso.bad_field('files', 'file_role'); END IF;
  FOR f IN SELECT x FROM congso.items(a.p -> 'files') x LOOP
    slot := coalesce(f ->> 'slot', '');
    IF NOT coalesce(CASE f ->> 'role' WHEN 'main' THEN slot = 'main' WHEN 'source' THEN slot = 'source'
        WHEN 'attachment' THEN slot NOT IN ('', 'main', 'source', 'signed', 'sealed') END, false) THEN
      PERFORM congso.bad_field('files', 'file_role');
    END IF;
    CONTINUE WHEN (a.e).version = 1;
    IF f ->> 'role' = 'attachment' AND slot <> '+' || (f ->> 'name')
       AND NOT EXISTS (SELECT 1 FROM congso.draft_files((a.e).subject) x WHERE x.slot = f ->> 'slot' AND x.is_current) THEN
      PERFORM congso.bad_field('files', 'unknown');
    END IF;
    IF f ->> 'role' <> 'source' AND EXISTS (SELECT 1 FROM congso.draft_files((a.e).subject) x WHERE x.slot = f ->> 'slot' AND x.is_current AND x.hash = f ->> 'hash') THEN
      PERFORM congso.bad_field('files', 'same_version');
    END IF;
  END LOOP;
END $$;

-- What is drafted.
CREATE FUNCTION guard_drafting(guard text, a act) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
DECLARE
  about uuid := (a.e).subject;
  words text;
BEGIN
  CASE guard
  WHEN 'drafting_unit' THEN
    IF NOT EXISTS (SELECT 1 FROM congso.posts x WHERE x.person = a.who AND x.active AND x.unit = congso.as_uuid(a.p ->> 'unit')) THEN
      PERFORM congso.bad_field('unit', 'outside_unit'); END IF;
  WHEN 'signer_signs' THEN
    words := congso.touched(a, 'signer');
    IF coalesce(words, '') <> '' AND NOT (congso.is_active(congso.as_uuid(words)) AND congso.roles_of(congso.as_uuid(words)) && congso.heads()) THEN
      PERFORM congso.bad_field('signer', 'not_signer'); END IF;
  WHEN 'links_hold' THEN PERFORM congso.check_links(a);
  WHEN 'closes_allowed' THEN PERFORM congso.check_closing(a);
  WHEN 'recipients_form' THEN PERFORM congso.check_recipients(a);
  WHEN 'draft_files' THEN PERFORM congso.check_draft_files(a);
  WHEN 'slot_known' THEN
    IF NOT EXISTS (SELECT 1 FROM congso.draft_files(about) f WHERE f.is_current AND f.role = 'attachment' AND f.slot = a.p ->> 'slot') THEN
      PERFORM congso.bad_field('slot', 'unknown'); END IF;
  WHEN 'correctable' THEN
    SELECT c ->> 'field' INTO words FROM congso.items(a.p -> 'changes') c, congso.documents d WHERE d.subject = about
       AND ((d.state NOT IN ('draft', 'in_review') AND c ->> 'field' NOT IN ('pages', 'copies', 'note', 'kept', 'register', 'code_notation', 'field', 'language'))
            OR (d.number AND c ->> 'field' IN ('register', 'code_notation', 'kind'))) LIMIT 1;
    IF words IS NOT NULL THEN PERFORM congso.bad_field(words, 'approved'); END IF;
  WHEN 'notation_form' THEN
    words := CASE (a.e).kind WHEN 'outgoing.number_taken' THEN coalesce(a.p ->> 'notation', '') ELSE congso.touched(a, 'code_notation') END;
    IF (a.e).kind = 'outgoing.number_taken' AND words = '' THEN PERFORM congso.refuse('rule.missing_field', '{"field": "notation"}'); END IF;
    IF words <> '' AND NOT congso.is_notation(words) THEN PERFORM congso.bad_field('code_notation', 'notation'); END IF;
  WHEN 'no_copy_kind' THEN
    IF congso.is_copy_kind(congso.touched(a, 'kind')) THEN PERFORM congso.bad_field('kind', 'copy'); END IF;
  ELSE PERFORM congso.guard_unknown(guard);
  END CASE;
  RETURN true;
END $$;

-- The steps that the office wants a draft to take: its own choice where that is one, otherwise as shipped.
CREATE FUNCTION review_route() RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
DECLARE own jsonb := congso.setting('lists.review');
BEGIN
  IF jsonb_typeof(own) = 'array' AND own <> '[]'
     AND NOT EXISTS (SELECT 1 FROM congso.items(own) s WHERE coalesce(s ->> 'kind', '') NOT IN ('content', 'form', 'opinion', 'approve')
           OR coalesce(s ->> 'who', '') NOT IN ('', 'head_of_drafting_unit', 'head_of_office', 'signer'))
     AND (SELECT count(*) = count(DISTINCT s ->> 'kind') FROM congso.items(own) s)
     AND EXISTS (SELECT 1 FROM congso.items(own) s WHERE s ->> 'kind' = 'approve' AND s -> 'required' = 'true' AND s -> 'skippable' IS DISTINCT FROM 'true') THEN
    RETURN own;
  END IF;
  RETURN (SELECT o.review_route FROM congso.office o);
END $$;
-- Who answers for a unit.
CREATE FUNCTION heads_of(unit_asked uuid) RETURNS uuid[] LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (SELECT coalesce(array_agg(DISTINCT p.person), '{}') FROM congso.posts p JOIN congso.people q ON q.id = p.person AND q.active
           WHERE p.unit = unit_asked AND p.active AND p.roles && congso.heads());
END $$;
-- Who answers for the content of what this unit drafts: its heads, or those of the first unit above that has any.
CREATE FUNCTION content_heads(unit_asked uuid) RETURNS uuid[] LANGUAGE plpgsql STABLE AS $$
DECLARE
  at uuid := unit_asked;
  found_heads uuid[];
BEGIN
  FOR hops IN 0..200 LOOP
    EXIT WHEN at IS NULL;
    found_heads := congso.heads_of(at);
    IF found_heads <> '{}' THEN RETURN found_heads; END IF;
    SELECT u.parent INTO at FROM congso.units u WHERE u.id = at;
  END LOOP;
  RETURN '{}';
END $$;
-- The refusal of a review without a step that the route requires.
CREATE FUNCTION step_missing(kind text) RETURNS void LANGUAGE plpgsql STABLE AS $$
BEGIN
  PERFORM congso.refuse('rule.bad_field', jsonb_build_object('field', 'steps', 'problem', 'step_missing', 'step', kind));
END $$;

-- The steps that the route requires are there; who is to sign approves, alone and last; the first of them are open.
CREATE FUNCTION check_route(a act) RETURNS void LANGUAGE plpgsql STABLE AS $$
DECLARE
  steps jsonb := a.p -> 'steps';
  d congso.documents;
  wanted jsonb;
  needed uuid[];
  last jsonb;
  signer uuid := congso.as_uuid((a.s).fields ->> 'signer');
  first_order integer := (SELECT min((x ->> 'order')::integer) FROM congso.items(steps) x);
BEGIN
  SELECT * INTO d FROM congso.documents WHERE subject = (a.e).subject;
  FOR wanted IN SELECT x FROM congso.items(congso.review_route()) x WHERE x -> 'required' = 'true' AND x ->> 'kind' <> 'approve' LOOP
    needed := CASE wanted ->> 'who' WHEN 'head_of_drafting_unit' THEN congso.content_heads(d.unit)
      WHEN 'head_of_office' THEN (SELECT coalesce(array_agg(DISTINCT p.person), '{}') FROM congso.posts p JOIN congso.people q ON q.id = p.person AND q.active
                                   WHERE p.active AND 'head_of_office' = ANY (p.roles)) ELSE '{}' END;
    CONTINUE WHEN needed = '{}' OR d.drafter = ANY (needed);
    IF NOT EXISTS (SELECT 1 FROM congso.items(steps) g WHERE g ->> 'kind' = wanted ->> 'kind' AND CASE WHEN coalesce(g ->> 'person', '') <> ''
          THEN congso.as_uuid(g ->> 'person') = ANY (needed) ELSE congso.heads_of(congso.as_uuid(g ->> 'unit')) && needed END) THEN
      PERFORM congso.step_missing(wanted ->> 'kind');
    END IF;
  END LOOP;
  IF EXISTS (SELECT 1 FROM congso.items(steps) g WHERE g ->> 'kind' = 'approve' AND NOT congso.roles_of(congso.as_uuid(g ->> 'person')) && congso.heads()) THEN
    PERFORM congso.bad_field('steps', 'not_signer'); END IF;
  SELECT g INTO last FROM congso.items(steps) g WHERE g ->> 'kind' = 'approve' ORDER BY (g ->> 'order')::integer DESC LIMIT 1;
  IF last IS NULL THEN PERFORM congso.step_missing('approve'); END IF;
  IF signer IS NOT NULL AND congso.as_uuid(last ->> 'person') IS DISTINCT FROM signer THEN PERFORM congso.bad_field('steps', 'signer_approves'); END IF;
  IF (SELECT count(*) FROM congso.items(steps) g WHERE (g ->> 'order')::integer >= (last ->> 'order')::integer) > 1 THEN
    PERFORM congso.bad_field('steps', 'approval_last'); END IF;
  IF (a.p ->> 'round')::integer IS DISTINCT FROM d.round + 1 OR EXISTS (SELECT 1 FROM congso.items(steps) g WHERE congso.as_uuid(g ->> 'id') IS NULL OR g ->> 'order' IS NULL
       OR g ->> 'state' IS DISTINCT FROM CASE WHEN (g ->> 'order')::integer = first_order THEN 'open' ELSE 'waiting' END) THEN
    PERFORM congso.bad_field('steps', 'type'); END IF;
END $$;

-- Who reviews, in which order, and comments.
CREATE FUNCTION guard_reviewing(guard text, a act) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
DECLARE
  about uuid := (a.e).subject;
  r congso.review_steps;
BEGIN
  CASE guard
  WHEN 'has_main_file' THEN
    IF congso.main_version(about) = 0 THEN PERFORM congso.refuse('rule.no_file', '{"problem": "draft"}'); END IF;
  WHEN 'reviewers_active' THEN
    PERFORM congso.check_named(congso.as_uuid(g ->> 'unit'), congso.as_uuid(g ->> 'person'), 'steps') FROM congso.items(a.p -> 'steps') g;
    IF EXISTS (SELECT 1 FROM congso.items(a.p -> 'steps') g WHERE g ->> 'due' <> '' AND g ->> 'due' < least(a.today, a.author_day)) THEN
      PERFORM congso.refuse('rule.deadline_past'); END IF;
  WHEN 'route_complete' THEN PERFORM congso.check_route(a);
  WHEN 'open_step' THEN
    IF (a.s).state <> 'in_review' THEN RETURN true; END IF;
    SELECT * INTO r FROM congso.review_steps x WHERE x.document = about AND x.id = congso.as_uuid(a.p ->> 'step') AND x.state = 'open'
       AND congso.answers_for(a.who, NULL, x.unit, x.person) AND CASE (a.e).kind WHEN 'outgoing.approved' THEN x.kind = 'approve'
         WHEN 'outgoing.reviewed' THEN x.kind <> 'approve' ELSE x.kind <> 'opinion' END;
    IF r.id IS NULL THEN PERFORM congso.wrong_moment(a, 'step'); END IF;
    IF a.p ->> 'outcome' IN ('opined', 'objected') AND r.kind <> 'opinion' THEN PERFORM congso.bad_field('outcome', 'choice'); END IF;
    IF a.p ->> 'outcome' = 'objected' AND coalesce(a.p ->> 'text', '') = '' THEN PERFORM congso.refuse('rule.missing_field', '{"field": "text"}'); END IF;
  WHEN 'step_skippable' THEN
    SELECT * INTO r FROM congso.review_steps x WHERE x.document = about AND x.id = congso.as_uuid(a.p ->> 'step');
    IF r.id IS NULL THEN PERFORM congso.bad_field('step', 'unknown'); END IF;
    IF r.state NOT IN ('open', 'waiting') THEN PERFORM congso.wrong_moment(a, 'step'); END IF;
    IF EXISTS (SELECT 1 FROM congso.items(congso.review_route()) x WHERE x ->> 'kind' = r.kind AND x -> 'skippable' IS DISTINCT FROM 'true')
       OR (r.kind <> 'opinion' AND NOT congso.roles_of(a.who) && '{head_of_office,agency_leader}') THEN
      PERFORM congso.bad_field('step', 'not_skippable'); END IF;
  WHEN 'comment_place' THEN
    IF NOT EXISTS (SELECT 1 FROM congso.event_files f WHERE f.subject = about AND f.hash = a.p ->> 'file') THEN PERFORM congso.bad_field('file', 'unknown'); END IF;
    IF coalesce((a.p ->> 'x')::integer, 0) + coalesce((a.p ->> 'width')::integer, 0) > 10000
       OR coalesce((a.p ->> 'y')::integer, 0) + coalesce((a.p ->> 'height')::integer, 0) > 10000 THEN PERFORM congso.bad_field('width', 'outside_page'); END IF;
  WHEN 'comment_open' THEN
    IF NOT congso.comment_is_open(about, congso.as_uuid(a.p ->> 'comment')) THEN PERFORM congso.bad_field('comment', 'unknown'); END IF;
  ELSE PERFORM congso.guard_unknown(guard);
  END CASE;
  RETURN true;
END $$;

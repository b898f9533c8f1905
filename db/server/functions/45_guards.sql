-- The workflow's guards that the authority holds, on the server's tables; each function below knows some of them and
-- answers false for the others. guards_held() says which are held at all: the rest are the clients' until they are.
CREATE TYPE act AS (e events, p jsonb, rule jsonb, s subjects, part assignments, who uuid, today text, author_day text);

-- The record's field as it will stand: given, changed, or as it is.
CREATE FUNCTION will_be(a act, field text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE
    WHEN coalesce(((a).rule ->> 'creates')::boolean, false) THEN coalesce((a).p -> 'fields' ->> field, (a).p ->> field)
    WHEN EXISTS (SELECT 1 FROM congso.items((a).p -> 'changes') c WHERE c ->> 'field' = field)
      THEN (SELECT c ->> 'new' FROM congso.items((a).p -> 'changes') c WHERE c ->> 'field' = field LIMIT 1)
    ELSE (a).s.fields ->> field END
$$;
-- What is given or changed; null where the act does not touch it.
CREATE FUNCTION touched(a act, field text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN (a).p ? 'changes' THEN (SELECT c ->> 'new' FROM congso.items((a).p -> 'changes') c WHERE c ->> 'field' = field LIMIT 1)
    ELSE coalesce((a).p -> 'fields' ->> field, (a).p ->> field) END
$$;
-- Nothing is the same as not given.
CREATE FUNCTION same_value(one jsonb, other jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT coalesce(one, 'null') = coalesce(other, 'null')
    OR (coalesce(one, 'null') IN ('null', '""', '0', 'false', '[]', '{}') AND coalesce(other, 'null') IN ('null', '""', '0', 'false', '[]', '{}'))
$$;
CREATE FUNCTION setting(field_name text) RETURNS jsonb LANGUAGE sql STABLE AS $$ SELECT value FROM congso.settings WHERE field = field_name $$;

CREATE FUNCTION guard_registering(guard text, a act) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
DECLARE
  p jsonb := a.p;
  book congso.subjects;
  change jsonb;
  known jsonb := (a.s).fields;
BEGIN
  SELECT * INTO book FROM congso.subjects WHERE area = 'register'
     AND id = coalesce(congso.as_uuid(p ->> 'register'), (SELECT n.register FROM congso.numbers n WHERE n.subject = (a.e).subject LIMIT 1));
  CASE guard
  WHEN 'register_open' THEN
    IF book.id IS NULL THEN PERFORM congso.bad_field('register', 'unknown'); END IF;
    IF book.state = 'closed' THEN PERFORM congso.refuse('rule.register_closed', jsonb_build_object('register', book.fields ->> 'name')); END IF;
  WHEN 'register_takes_kind' THEN
    IF coalesce((a.rule ->> 'creates')::boolean, false) AND book.fields ->> 'direction' = 'outgoing' THEN PERFORM congso.bad_field('register', 'outgoing'); END IF;
    IF jsonb_typeof(book.fields -> 'kinds') = 'array' AND book.fields -> 'kinds' <> '[]' AND congso.touched(a, 'kind') IS NOT NULL
       AND NOT book.fields -> 'kinds' @> to_jsonb(congso.touched(a, 'kind')) THEN
      PERFORM congso.bad_field('kind', 'register');
    END IF;
    IF coalesce((a.rule ->> 'creates')::boolean, false) AND jsonb_typeof(book.fields -> 'kinds') = 'array' AND book.fields -> 'kinds' <> '[]'
       AND coalesce(congso.touched(a, 'kind'), '') = '' THEN
      PERFORM congso.bad_field('kind', 'register');
    END IF;
  WHEN 'arrival_year' THEN
    IF coalesce(p ->> 'year', (SELECT n.year::text FROM congso.numbers n WHERE n.subject = (a.e).subject LIMIT 1), left(congso.will_be(a, 'arrival'), 4))
       <> left(congso.will_be(a, 'arrival'), 4) THEN
      PERFORM congso.bad_field('arrival', 'year');
    END IF;
  WHEN 'arrival_not_ahead' THEN
    IF congso.will_be(a, 'arrival') > a.today THEN PERFORM congso.bad_field('arrival', 'future'); END IF;
  WHEN 'issued_before_arrival' THEN
    IF congso.will_be(a, 'issued') <> '' AND congso.will_be(a, 'issued') > least(a.today, congso.will_be(a, 'arrival')) THEN
      PERFORM congso.bad_field('issued', 'after_arrival');
    END IF;
  WHEN 'suffix_taken_by_register' THEN
    IF coalesce(p ->> 'suffix', '') <> '' AND NOT coalesce((book.fields ->> 'suffixes')::boolean, false) THEN PERFORM congso.bad_field('suffix', 'register'); END IF;
  WHEN 'subject_given' THEN
    IF coalesce(congso.will_be(a, 'subject'), '') = '' AND coalesce(congso.will_be(a, 'sealed'), 'false') <> 'true' THEN
      PERFORM congso.refuse('rule.missing_field', '{"field": "subject"}');
    END IF;
  WHEN 'changes_current' THEN
    IF split_part((a.e).kind, '.', 1) = 'settings' THEN
      SELECT coalesce(jsonb_object_agg(field, value), '{}') INTO known FROM congso.settings;
    END IF;
    IF (SELECT count(*) <> count(DISTINCT c ->> 'field') FROM congso.items(p -> 'changes') c) THEN PERFORM congso.bad_field('changes', 'twice'); END IF;
    FOR change IN SELECT congso.items(p -> 'changes') LOOP
      IF (a.e).kind NOT LIKE 'settings.%' AND NOT congso.same_value(change -> 'old', known -> (change ->> 'field')) THEN
        PERFORM congso.refuse('rule.stale', jsonb_build_object('field', change ->> 'field'));
      ELSIF congso.same_value(change -> 'new', known -> (change ->> 'field')) THEN
        PERFORM congso.bad_field(change ->> 'field', 'same');
      END IF;
    END LOOP;
  WHEN 'import_untouched' THEN
    IF (a.s).last_kind <> 'incoming.imported' THEN PERFORM congso.refuse('rule.undo_late', jsonb_build_object('action', (a.e).kind)); END IF;
  WHEN 'undo_kind' THEN
    IF NOT (a.rule -> 'undoes') @> to_jsonb((a.s).last_kind) OR p ->> 'undone_kind' <> (a.s).last_kind THEN PERFORM congso.refuse('rule.undo_late', '{"problem": "kind"}'); END IF;
  WHEN 'undo_last' THEN
    IF congso.as_uuid(p ->> 'event') IS DISTINCT FROM (a.s).last_event THEN PERFORM congso.refuse('rule.undo_late'); END IF;
  WHEN 'erasable' THEN
    IF EXISTS (SELECT 1 FROM congso.texts(p -> 'events') t WHERE NOT EXISTS (SELECT 1 FROM congso.events x WHERE x.id = congso.as_uuid(t) AND x.subject = (a.e).subject)) THEN
      PERFORM congso.refuse('rule.not_erasable');
    END IF;
  WHEN 'number_free' THEN NULL; -- held where the number is given
  ELSE RETURN false;
  END CASE;
  RETURN true;
END $$;

-- A unit with somebody to answer for it, or a person who handles documents.
CREATE FUNCTION check_named(unit_named uuid, person_named uuid, field text) RETURNS void LANGUAGE plpgsql STABLE AS $$
BEGIN
  IF (unit_named IS NULL) = (person_named IS NULL) THEN
    PERFORM congso.bad_field(field, 'unit_or_person');
  ELSIF unit_named IS NOT NULL THEN
    IF NOT EXISTS (SELECT 1 FROM congso.units WHERE id = unit_named AND active) THEN PERFORM congso.bad_field(field, 'inactive'); END IF;
    IF NOT EXISTS (SELECT 1 FROM congso.posts p JOIN congso.people q ON q.id = p.person AND q.active
        WHERE p.unit = unit_named AND p.active AND p.roles && congso.heads()) THEN PERFORM congso.bad_field(field, 'no_head'); END IF;
  ELSIF NOT congso.is_active(person_named) THEN
    PERFORM congso.bad_field(field, 'inactive');
  ELSIF NOT congso.roles_of(person_named) && congso.works() THEN
    PERFORM congso.bad_field(field, 'no_post');
  END IF;
END $$;
CREATE FUNCTION unit_lies_in(unit_asked uuid, above uuid[]) RETURNS boolean LANGUAGE sql STABLE AS $$
  WITH RECURSIVE up (id, depth) AS (SELECT unit_asked, 1 UNION ALL SELECT u.parent, depth + 1 FROM up JOIN congso.units u ON u.id = up.id WHERE depth < 200)
  SELECT coalesce(bool_or(id = ANY (above)), false) FROM up
$$;

CREATE FUNCTION guard_assigning(guard text, a act) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
DECLARE
  p jsonb := a.p;
  given jsonb := CASE WHEN (a.e).kind = 'incoming.submitted' THEN p -> 'proposal' ELSE p -> 'assignments' END;
  parent_id uuid := CASE WHEN (a.e).kind = 'incoming.assigned' THEN (a.part).id ELSE (a.part).parent END;
  leads integer := (SELECT count(*) FROM congso.items(given) g WHERE g ->> 'role' = 'lead');
  headed uuid[];
  one jsonb;
BEGIN
  CASE guard
  WHEN 'assignees_active' THEN
    PERFORM congso.check_named(congso.as_uuid(g ->> 'unit'), congso.as_uuid(g ->> 'person'), 'assignments') FROM congso.items(given) g;
  WHEN 'attendees_active' THEN
    PERFORM congso.check_named(NULL, congso.as_uuid(t), 'people') FROM congso.texts(p -> 'people') t;
  WHEN 'one_asked' THEN
    PERFORM congso.check_named(congso.as_uuid(p ->> 'unit'), congso.as_uuid(p ->> 'person'), 'person');
    IF congso.as_uuid(p ->> 'person') = a.who THEN PERFORM congso.bad_field('person', 'oneself'); END IF;
  WHEN 'not_already_assigned' THEN
    IF (SELECT count(*) <> count(DISTINCT coalesce(g ->> 'unit', g ->> 'person')) FROM congso.items(given) g)
       OR EXISTS (SELECT 1 FROM congso.items(given) g JOIN congso.assignments x ON x.document = (a.e).subject AND congso.is_open(x.state)
            AND NOT (x.role = 'inform' AND (a.e).kind = 'incoming.instructed') AND x.parent IS NOT DISTINCT FROM parent_id
            AND x.id IS DISTINCT FROM (CASE WHEN (a.e).kind = 'incoming.forwarded' THEN (a.part).id END)
            AND x.unit IS NOT DISTINCT FROM congso.as_uuid(g ->> 'unit') AND x.person IS NOT DISTINCT FROM congso.as_uuid(g ->> 'person')) THEN
      PERFORM congso.refuse('rule.already_assigned');
    END IF;
  WHEN 'proposal_one_lead' THEN
    IF leads > 1 THEN PERFORM congso.refuse('rule.one_lead', jsonb_build_object('count', leads)); END IF;
  WHEN 'one_lead', 'one_lead_below' THEN
    IF guard = 'one_lead' THEN parent_id := NULL; END IF;
    IF leads > 1 OR (leads > 0 AND EXISTS (SELECT 1 FROM congso.assignments x WHERE x.document = (a.e).subject AND x.role = 'lead' AND congso.is_open(x.state)
           AND x.parent IS NOT DISTINCT FROM parent_id))
       OR (guard = 'one_lead' AND leads = 0 AND NOT EXISTS (SELECT 1 FROM congso.assignments x WHERE x.document = (a.e).subject AND x.role = 'lead'
             AND x.parent IS NULL AND (congso.is_open(x.state) OR x.state = 'answered'))
           AND (coalesce(((a.s).fields ->> 'reply_required')::boolean, false) OR EXISTS (SELECT 1 FROM congso.items(given) g WHERE g ->> 'role' <> 'inform')
             OR EXISTS (SELECT 1 FROM congso.assignments x WHERE x.document = (a.e).subject AND x.role IN ('lead', 'cooperate') AND congso.is_open(x.state)))) THEN
      PERFORM congso.refuse('rule.one_lead', jsonb_build_object('count', leads));
    END IF;
  WHEN 'assignments_given' THEN
    IF NOT EXISTS (SELECT congso.items(given)) THEN PERFORM congso.refuse('rule.missing_field', '{"field": "assignments"}'); END IF;
  WHEN 'inform_without_due' THEN
    IF EXISTS (SELECT 1 FROM congso.items(given) g WHERE g ->> 'role' = 'inform' AND g ? 'due') THEN PERFORM congso.bad_field('due', 'inform'); END IF;
  WHEN 'heads_a_unit' THEN
    IF NOT congso.roles_of(a.who) && congso.heads() THEN
      PERFORM congso.refuse('rule.not_allowed', jsonb_build_object('action', (a.e).kind, 'roles', '["head_of_unit"]'::jsonb));
    END IF;
  WHEN 'within_reach', 'forward_within_reach' THEN
    SELECT coalesce(array_agg(unit), '{}') INTO headed FROM congso.posts WHERE person = a.who AND active AND roles && congso.heads();
    IF (guard = 'within_reach' AND 'agency_leader' = ANY (congso.roles_of(a.who))) OR (guard = 'forward_within_reach' AND headed <> '{}') THEN RETURN true; END IF;
    FOR one IN SELECT congso.items(given) LOOP
      IF NOT (CASE
        WHEN guard = 'forward_within_reach' THEN EXISTS (SELECT 1 FROM congso.posts x JOIN congso.posts y ON y.unit = x.unit AND y.active
             WHERE x.person = congso.as_uuid(one ->> 'person') AND x.active AND y.person = a.who)
        WHEN one ? 'unit' THEN NOT congso.as_uuid(one ->> 'unit') = ANY (headed) AND congso.unit_lies_in(congso.as_uuid(one ->> 'unit'), headed)
        ELSE EXISTS (SELECT 1 FROM congso.posts x WHERE x.person = congso.as_uuid(one ->> 'person') AND x.active AND congso.unit_lies_in(x.unit, headed)) END)
      THEN PERFORM congso.bad_field('assignments', 'outside_unit'); END IF;
    END LOOP;
  ELSE RETURN false;
  END CASE;
  RETURN true;
END $$;

CREATE FUNCTION guard_deadline(guard text, a act) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
DECLARE
  p jsonb := a.p;
  day text := least(a.today, a.author_day); -- what was done without the server counts from the day it was done
  latest text := (SELECT max(g ->> 'due') FROM congso.items(coalesce(p -> 'assignments', p -> 'proposal')) g WHERE g ->> 'due' <> '');
  earliest text := (SELECT min(g ->> 'due') FROM congso.items(coalesce(p -> 'assignments', p -> 'proposal')) g WHERE g ->> 'due' <> '');
  above text;
BEGIN
  CASE guard
  WHEN 'dues_ahead' THEN
    IF least(earliest, nullif(p ->> 'due', '')) < day THEN PERFORM congso.refuse('rule.deadline_past'); END IF;
  WHEN 'dues_within_parent' THEN
    SELECT CASE WHEN (a.e).kind = 'incoming.extension_granted' THEN (SELECT x.due FROM congso.assignments x WHERE x.id = (a.part).parent) ELSE (a.part).due END INTO above;
    IF above <> '' AND greatest(latest, nullif(p ->> 'due', '')) > above THEN PERFORM congso.refuse('rule.deadline_after_parent', jsonb_build_object('parent', above)); END IF;
  WHEN 'has_due' THEN
    IF (a.part).due = '' THEN PERFORM congso.bad_field('due', 'no_due'); END IF;
  WHEN 'extension_asked' THEN
    IF (a.part).asked_due = '' THEN PERFORM congso.refuse('rule.wrong_state', jsonb_build_object('action', (a.e).kind, 'problem', 'not_asked')); END IF;
  WHEN 'extension_later' THEN
    IF coalesce(p ->> 'due', '') <= (a.part).due THEN PERFORM congso.bad_field('due', 'not_later'); END IF;
  WHEN 'wake_ahead' THEN
    IF coalesce(p ->> 'wake_on', '') <= day THEN PERFORM congso.bad_field('wake_on', 'past'); END IF;
  WHEN 'period_ahead' THEN
    IF p ->> 'until' < p ->> 'from' THEN PERFORM congso.bad_field('until', 'before_start'); END IF;
    IF p ->> 'until' < day THEN PERFORM congso.bad_field('until', 'over'); END IF;
  ELSE RETURN false;
  END CASE;
  RETURN true;
END $$;

CREATE FUNCTION guard_day(guard text, a act) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
DECLARE
  p jsonb := a.p;
  about uuid := (a.e).subject;
BEGIN
  CASE guard
  WHEN 'coop_closed' THEN
    IF EXISTS (SELECT 1 FROM congso.assignments x WHERE x.document = about AND x.role = 'cooperate' AND congso.is_open(x.state)) THEN PERFORM congso.refuse('rule.coop_open'); END IF;
  WHEN 'reason_when_unassigned' THEN
    IF NOT p ? 'reason' AND (a.s).state <> 'assigned' THEN PERFORM congso.refuse('rule.missing_field', '{"field": "reason"}'); END IF;
  WHEN 'reply_given' THEN
    IF coalesce(((a.s).fields ->> 'reply_required')::boolean, false) AND NOT (p ? 'reply_code' OR p ? 'no_reply_reason')
       AND NOT EXISTS (SELECT 1 FROM congso.events x WHERE x.subject = about AND x.kind IN ('incoming.answered', 'incoming.completed')) THEN
      PERFORM congso.refuse('rule.reply_needed');
    END IF;
  WHEN 'evidence_when_entered' THEN
    IF p ? 'evidence' AND ((a.e).behalf IS NULL OR (a.e).delegation IS NOT NULL) THEN PERFORM congso.bad_field('evidence', 'not_entered'); END IF;
  WHEN 'instead_of_contested' THEN
    IF p ? 'instead_of' AND NOT EXISTS (SELECT 1 FROM congso.entered x WHERE x.document = about AND x.event = congso.as_uuid(p ->> 'instead_of')
         AND x.state = 'contested' AND x.principal = a.who) THEN PERFORM congso.bad_field('instead_of', 'unknown'); END IF;
  WHEN 'urgent_only' THEN
    IF coalesce((a.s).fields ->> 'urgency', '') IN ('', 'normal') THEN PERFORM congso.bad_field('urgency', 'not_urgent'); END IF;
    IF EXISTS (SELECT 1 FROM congso.items(p -> 'assignments') g WHERE g ->> 'role' <> 'inform') THEN PERFORM congso.bad_field('assignments', 'inform_only'); END IF;
  WHEN 'sealed_only' THEN
    IF NOT coalesce(((a.s).fields ->> 'sealed')::boolean, false) THEN PERFORM congso.refuse('rule.wrong_state', jsonb_build_object('action', (a.e).kind, 'problem', 'not_sealed')); END IF;
  WHEN 'no_paper_yet' THEN
    IF p ->> 'received' > a.today THEN PERFORM congso.bad_field('received', 'future'); END IF;
    IF EXISTS (SELECT 1 FROM congso.events x WHERE x.subject = about AND x.kind = 'incoming.paper_received' AND NOT EXISTS (SELECT 1 FROM congso.events u
         WHERE u.subject = about AND u.kind LIKE '%.undone' AND congso.as_uuid(congso.payload_of(u.seq) ->> 'event') = x.id)) THEN
      PERFORM congso.refuse('rule.wrong_state', jsonb_build_object('action', (a.e).kind, 'problem', 'paper_there'));
    END IF;
  WHEN 'entered_named' THEN
    IF NOT EXISTS (SELECT congso.texts(p -> 'entered')) OR EXISTS (SELECT 1 FROM congso.texts(p -> 'entered') t WHERE NOT EXISTS (SELECT 1 FROM congso.entered x
         WHERE x.document = about AND x.event = congso.as_uuid(t) AND (x.state = 'unconfirmed' OR ((a.e).kind = 'incoming.evidence_added' AND x.state = 'contested'))
           AND ((a.e).kind = 'incoming.evidence_added' OR x.principal = a.who))) THEN
      PERFORM congso.bad_field('entered', 'unknown');
    END IF;
  WHEN 'meeting_known' THEN
    IF coalesce((a.s).fields ->> 'meeting_date', '') = '' THEN PERFORM congso.refuse('rule.missing_field', '{"field": "meeting_date"}'); END IF;
  WHEN 'not_waiting' THEN
    IF (a.part).waiting_until > a.today THEN PERFORM congso.refuse('rule.wrong_state', jsonb_build_object('action', (a.e).kind, 'problem', 'waiting')); END IF;
  WHEN 'is_waiting' THEN
    IF (a.part).waiting_until = '' THEN PERFORM congso.refuse('rule.wrong_state', jsonb_build_object('action', (a.e).kind, 'problem', 'not_waiting')); END IF;
  WHEN 'waits_for_somebody' THEN
    IF NOT (p ? 'waiting_on' OR p ? 'unit' OR p ? 'person') THEN PERFORM congso.refuse('rule.missing_field', '{"field": "waiting_on"}'); END IF;
  WHEN 'question_open' THEN
    IF NOT EXISTS (SELECT 1 FROM congso.questions q WHERE q.document = about AND NOT q.answered AND q.id = congso.as_uuid(p ->> 'question')
         AND congso.answers_for(a.who, NULL, q.unit, q.person)) THEN PERFORM congso.bad_field('question', 'unknown'); END IF;
  WHEN 'other_readable' THEN
    IF congso.as_uuid(p ->> 'document') IS NULL OR NOT congso.readable((a.e).actor, congso.as_uuid(p ->> 'document'))
       OR NOT EXISTS (SELECT 1 FROM congso.documents d WHERE d.subject = congso.as_uuid(p ->> 'document')) THEN PERFORM congso.bad_field('document', 'unknown'); END IF;
    IF congso.as_uuid(p ->> 'document') = about THEN PERFORM congso.bad_field('document', 'itself'); END IF;
  WHEN 'not_linked' THEN
    IF EXISTS (SELECT 1 FROM congso.links l WHERE l.document = about AND l.other = congso.as_uuid(p ->> 'document') AND l.kind = p ->> 'link_kind') THEN
      PERFORM congso.bad_field('document', 'twice'); END IF;
  WHEN 'link_known' THEN
    IF NOT EXISTS (SELECT 1 FROM congso.links l WHERE l.document = about AND l.link = congso.as_uuid(p ->> 'link')) THEN PERFORM congso.bad_field('link', 'unknown'); END IF;
  WHEN 'file_of_document', 'comment_place' THEN
    IF NOT EXISTS (SELECT 1 FROM congso.event_files f WHERE f.subject = about AND f.hash = p ->> 'file') THEN PERFORM congso.bad_field('file', 'unknown'); END IF;
  ELSE RETURN false;
  END CASE;
  RETURN true;
END $$;

CREATE FUNCTION guard_directory(guard text, a act) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
DECLARE
  p jsonb := a.p;
  about uuid := (a.e).subject;
  area text := split_part((a.e).kind, '.', 1);
  wanted text;
BEGIN
  CASE guard
  WHEN 'login_form' THEN
    IF congso.touched(a, 'login') !~ '^[a-z0-9][a-z0-9._-]{1,31}$' THEN PERFORM congso.bad_field('login', 'form'); END IF;
  WHEN 'login_free' THEN
    IF EXISTS (SELECT 1 FROM congso.people WHERE login = congso.touched(a, 'login') AND id <> about) THEN PERFORM congso.refuse('rule.login_taken'); END IF;
  WHEN 'other_administrator' THEN
    wanted := congso.touched(a, 'roles');
    IF NOT (area = 'post' AND (a.e).kind = 'post.changed' AND (wanted IS NULL OR wanted::jsonb @> '"administrator"'))
       AND EXISTS (SELECT 1 FROM congso.posts x WHERE (x.id = about OR x.person = about) AND x.active AND 'administrator' = ANY (x.roles))
       AND NOT EXISTS (SELECT 1 FROM congso.posts x JOIN congso.people q ON q.id = x.person AND q.active
         WHERE x.active AND 'administrator' = ANY (x.roles) AND x.id <> about AND x.person <> about) THEN
      PERFORM congso.refuse('rule.last_administrator');
    END IF;
  WHEN 'holder_active' THEN
    IF congso.touched(a, 'person') IS NOT NULL AND NOT congso.is_active(congso.as_uuid(congso.touched(a, 'person'))) THEN PERFORM congso.bad_field('person', 'inactive'); END IF;
    IF congso.touched(a, 'unit') IS NOT NULL AND NOT EXISTS (SELECT 1 FROM congso.units WHERE id = congso.as_uuid(congso.touched(a, 'unit')) AND active) THEN
      PERFORM congso.bad_field('unit', 'inactive'); END IF;
  WHEN 'parent_active' THEN
    IF coalesce(congso.touched(a, 'parent'), '') <> '' AND NOT EXISTS (SELECT 1 FROM congso.units WHERE id = congso.as_uuid(congso.touched(a, 'parent')) AND active) THEN
      PERFORM congso.bad_field('parent', 'inactive'); END IF;
  WHEN 'unit_not_below_itself' THEN
    IF congso.unit_lies_in(congso.as_uuid(congso.touched(a, 'parent')), ARRAY[about]) THEN PERFORM congso.bad_field('parent', 'circle'); END IF;
  WHEN 'unit_empty' THEN
    IF EXISTS (SELECT 1 FROM congso.posts x JOIN congso.people q ON q.id = x.person AND q.active WHERE x.unit = about AND x.active)
       OR EXISTS (SELECT 1 FROM congso.units WHERE parent = about AND active) THEN PERFORM congso.refuse('rule.in_use'); END IF;
  WHEN 'code_form' THEN
    IF congso.touched(a, 'code') !~ '^[A-Za-z0-9][A-Za-z0-9-]{0,19}$' THEN PERFORM congso.bad_field('code', 'form'); END IF;
  WHEN 'code_free', 'agency_code_free' THEN
    IF coalesce(congso.touched(a, 'code'), '') <> '' AND EXISTS (SELECT 1 FROM congso.subjects x WHERE x.area = split_part((a.e).kind, '.', 1)
         AND x.fields ->> 'code' = congso.touched(a, 'code') AND x.id <> about AND x.state NOT IN ('none', 'ended')) THEN PERFORM congso.refuse('rule.in_use'); END IF;
  WHEN 'number_in_series' THEN
    IF (p ->> 'number')::integer > greatest(coalesce((SELECT max(number) FROM congso.numbers WHERE register = about AND year = (p ->> 'year')::integer), 0),
         coalesce((SELECT max(number) FROM congso.reserved_numbers WHERE register = about AND year = (p ->> 'year')::integer), 0),
         CASE WHEN (a.s).fields ->> 'start_year' = p ->> 'year' THEN ((a.s).fields ->> 'start_number')::integer - 1 ELSE 0 END) + 1 THEN
      PERFORM congso.bad_field('number', 'range'); END IF;
  WHEN 'successors_there' THEN
    IF EXISTS (SELECT 1 FROM congso.texts(p -> 'successors') t WHERE congso.as_uuid(t) = about
         OR NOT EXISTS (SELECT 1 FROM congso.subjects x WHERE x.id = congso.as_uuid(t) AND x.area = 'agency')) THEN PERFORM congso.bad_field('successors', 'unknown'); END IF;
  WHEN 'own_name' THEN
    IF (a.e).behalf IS NOT NULL THEN PERFORM congso.refuse('rule.not_allowed', jsonb_build_object('action', (a.e).kind, 'problem', 'redelegation')); END IF;
  WHEN 'own_delegation' THEN
    IF congso.as_uuid(p ->> 'principal') IS DISTINCT FROM (a.e).actor THEN PERFORM congso.refuse('rule.not_allowed', '{"problem": "own"}'); END IF;
  WHEN 'delegate_fits' THEN
    IF congso.as_uuid(p ->> 'delegate') = (a.e).actor THEN PERFORM congso.bad_field('delegate', 'oneself'); END IF;
    PERFORM congso.check_named(NULL, congso.as_uuid(p ->> 'delegate'), 'delegate');
  WHEN 'delegation_scope' THEN
    IF p ? 'unit' AND NOT ('agency_leader' = ANY (congso.roles_of((a.e).actor)) AND EXISTS (SELECT 1 FROM congso.units WHERE id = congso.as_uuid(p ->> 'unit') AND active))
       AND NOT EXISTS (SELECT 1 FROM congso.posts x JOIN congso.units u ON u.id = x.unit AND u.active WHERE x.person = (a.e).actor AND x.active AND x.unit = congso.as_uuid(p ->> 'unit')) THEN
      PERFORM congso.bad_field('unit', 'outside_unit'); END IF;
  WHEN 'own_absence' THEN
    IF congso.as_uuid(p ->> 'person') <> (a.e).actor AND NOT congso.roles_of((a.e).actor) && '{clerk,head_of_office,administrator}' THEN
      PERFORM congso.refuse('rule.not_allowed', '{"problem": "own"}'); END IF;
    IF NOT congso.is_active(congso.as_uuid(p ->> 'person')) THEN PERFORM congso.bad_field('person', 'inactive'); END IF;
  WHEN 'handover_people' THEN
    PERFORM congso.check_named(NULL, coalesce(congso.as_uuid(p ->> 'receiver'), (SELECT h.receiver FROM congso.handovers h WHERE h.subject = about)), 'receiver');
    IF congso.as_uuid(p ->> 'receiver') = congso.as_uuid(p ->> 'giver') THEN PERFORM congso.bad_field('receiver', 'oneself'); END IF;
  WHEN 'handover_by_giver' THEN
    IF coalesce(congso.as_uuid(p ->> 'giver'), (SELECT h.giver FROM congso.handovers h WHERE h.subject = about)) <> (a.e).actor
       AND NOT ('administrator' = ANY (congso.roles_of((a.e).actor)) AND char_length(coalesce(p ->> 'reason', '')) >= 10) THEN
      PERFORM congso.refuse('rule.not_allowed', '{"problem": "own"}'); END IF;
  ELSE RETURN false;
  END CASE;
  RETURN true;
END $$;

CREATE FUNCTION guard_casefile(guard text, a act) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
DECLARE
  p jsonb := a.p;
  about uuid := (a.e).subject;
BEGIN
  CASE guard
  WHEN 'casefile_code_free' THEN
    IF EXISTS (SELECT 1 FROM congso.subjects x WHERE x.area = 'casefile' AND x.id <> about AND x.state <> 'none'
         AND x.fields ->> 'code' = congso.will_be(a, 'code') AND x.fields ->> 'year' = congso.will_be(a, 'year')) THEN PERFORM congso.refuse('rule.in_use'); END IF;
  WHEN 'casefile_people' THEN
    IF congso.touched(a, 'keeper') IS NOT NULL THEN PERFORM congso.check_named(NULL, congso.as_uuid(congso.touched(a, 'keeper')), 'keeper'); END IF;
    IF congso.touched(a, 'unit') IS NOT NULL AND NOT EXISTS (SELECT 1 FROM congso.units WHERE id = congso.as_uuid(congso.touched(a, 'unit')) AND active) THEN
      PERFORM congso.bad_field('unit', 'inactive'); END IF;
  WHEN 'casefile_dates' THEN
    IF congso.will_be(a, 'end') <> '' AND congso.will_be(a, 'end') < congso.will_be(a, 'start') THEN PERFORM congso.bad_field('end', 'before_start'); END IF;
    IF coalesce(p ->> 'end', congso.touched(a, 'end')) > a.today THEN PERFORM congso.bad_field('end', 'future'); END IF;
  WHEN 'documents_readable' THEN
    IF EXISTS (SELECT 1 FROM congso.texts(p -> 'documents') t WHERE NOT congso.readable((a.e).actor, congso.as_uuid(t))
         OR NOT EXISTS (SELECT 1 FROM congso.documents d WHERE d.subject = congso.as_uuid(t))) THEN PERFORM congso.refuse('usage.not_found'); END IF;
    IF EXISTS (SELECT 1 FROM congso.texts(p -> 'documents') t JOIN congso.casefile_entries x ON x.casefile = about AND x.document = congso.as_uuid(t)) THEN
      PERFORM congso.bad_field('documents', 'twice'); END IF;
  WHEN 'entry_there' THEN
    IF NOT EXISTS (SELECT 1 FROM congso.casefile_entries x WHERE x.casefile = about AND x.document = congso.as_uuid(p ->> 'document')) THEN
      PERFORM congso.bad_field('document', 'unknown'); END IF;
  WHEN 'order_complete' THEN
    IF (SELECT array_agg(DISTINCT congso.as_uuid(t) ORDER BY congso.as_uuid(t)) FROM congso.texts(p -> 'documents') t) IS DISTINCT FROM
       (SELECT array_agg(x.document ORDER BY x.document) FROM congso.casefile_entries x WHERE x.casefile = about) THEN PERFORM congso.bad_field('documents', 'order'); END IF;
  WHEN 'casefile_complete' THEN
    IF NOT coalesce(((a.s).fields ->> 'permanent')::boolean, false) AND coalesce(((a.s).fields ->> 'years')::integer, 0) <= 0 THEN
      PERFORM congso.refuse('rule.missing_field', '{"field": "retention"}'); END IF;
    IF NOT EXISTS (SELECT 1 FROM congso.casefile_entries x WHERE x.casefile = about) THEN PERFORM congso.refuse('rule.missing_field', '{"field": "documents"}'); END IF;
  WHEN 'casefile_empty' THEN
    IF EXISTS (SELECT 1 FROM congso.casefile_entries x WHERE x.casefile = about) THEN PERFORM congso.refuse('rule.undo_late'); END IF;
  ELSE RETURN false;
  END CASE;
  RETURN true;
END $$;

CREATE FUNCTION guard_outgoing(guard text, a act) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
DECLARE
  p jsonb := a.p;
  d congso.documents;
  book congso.subjects;
BEGIN
  SELECT * INTO d FROM congso.documents WHERE subject = (a.e).subject;
  SELECT * INTO book FROM congso.subjects WHERE area = 'register' AND id = coalesce(congso.as_uuid(p ->> 'register'), (a.e).subject);
  CASE guard
  WHEN 'drafting_unit' THEN
    IF coalesce(p ->> 'unit', '') <> '' AND NOT EXISTS (SELECT 1 FROM congso.posts x WHERE x.person = a.who AND x.active AND x.unit = congso.as_uuid(p ->> 'unit')) THEN
      PERFORM congso.bad_field('unit', 'outside_unit'); END IF;
  WHEN 'signer_signs' THEN
    IF coalesce(congso.touched(a, 'signer'), '') <> '' AND NOT (congso.is_active(congso.as_uuid(congso.touched(a, 'signer')))
         AND congso.roles_of(congso.as_uuid(congso.touched(a, 'signer'))) && congso.heads()) THEN PERFORM congso.bad_field('signer', 'not_signer'); END IF;
  WHEN 'links_hold' THEN
    IF EXISTS (SELECT 1 FROM congso.items(p -> 'links') l WHERE NOT congso.readable((a.e).actor, congso.as_uuid(l ->> 'document'))) THEN
      PERFORM congso.bad_field('links', 'unknown'); END IF;
  WHEN 'has_main_file' THEN
    IF NOT EXISTS (SELECT 1 FROM congso.event_files f WHERE f.subject = (a.e).subject) THEN PERFORM congso.refuse('rule.no_file', '{"problem": "draft"}'); END IF;
  WHEN 'reviewers_active' THEN
    PERFORM congso.check_named(congso.as_uuid(g ->> 'unit'), congso.as_uuid(g ->> 'person'), 'steps') FROM congso.items(p -> 'steps') g;
  WHEN 'route_complete' THEN
    IF NOT EXISTS (SELECT 1 FROM congso.items(p -> 'steps') g WHERE g ->> 'kind' = 'approve') THEN PERFORM congso.bad_field('steps', 'step_missing'); END IF;
    IF EXISTS (SELECT 1 FROM congso.items(p -> 'steps') g WHERE g ->> 'kind' = 'approve' AND NOT congso.roles_of(congso.as_uuid(g ->> 'person')) && congso.heads()) THEN
      PERFORM congso.bad_field('steps', 'not_signer'); END IF;
    IF EXISTS (SELECT 1 FROM congso.items(p -> 'steps') g WHERE (g ->> 'order')::integer >= (SELECT max((x ->> 'order')::integer) FROM congso.items(p -> 'steps') x
         WHERE x ->> 'kind' = 'approve') AND g ->> 'kind' <> 'approve') THEN PERFORM congso.bad_field('steps', 'approval_last'); END IF;
    IF EXISTS (SELECT 1 FROM congso.items(p -> 'steps') g WHERE g ->> 'state' IS DISTINCT FROM CASE WHEN (g ->> 'order')::integer =
         (SELECT min((x ->> 'order')::integer) FROM congso.items(p -> 'steps') x) THEN 'open' ELSE 'waiting' END) OR (p ->> 'round')::integer <> d.round + 1 THEN
      PERFORM congso.bad_field('steps', 'type'); END IF;
  WHEN 'open_step' THEN
    IF (a.s).state = 'in_review' AND NOT EXISTS (SELECT 1 FROM congso.review_steps r WHERE r.document = (a.e).subject AND r.id = congso.as_uuid(p ->> 'step') AND r.state = 'open'
         AND congso.answers_for(a.who, NULL, r.unit, r.person) AND CASE (a.e).kind WHEN 'outgoing.approved' THEN r.kind = 'approve'
           WHEN 'outgoing.reviewed' THEN r.kind <> 'approve' ELSE r.kind <> 'opinion' END) THEN
      PERFORM congso.refuse('rule.wrong_state', jsonb_build_object('action', (a.e).kind, 'problem', 'step')); END IF;
  WHEN 'no_number_yet' THEN
    IF d.number THEN PERFORM congso.refuse('rule.wrong_state', jsonb_build_object('action', (a.e).kind, 'problem', 'numbered')); END IF;
  WHEN 'has_number' THEN
    IF NOT d.number THEN PERFORM congso.refuse('rule.wrong_state', jsonb_build_object('action', (a.e).kind, 'problem', 'no_number')); END IF;
  WHEN 'number_moment' THEN
    IF (a.s).state = 'approved' AND congso.setting('outgoing.number_when') IS DISTINCT FROM '"before_signature"' THEN
      PERFORM congso.refuse('rule.wrong_state', jsonb_build_object('action', (a.e).kind, 'problem', 'number_after_signature')); END IF;
  WHEN 'number_first' THEN
    IF congso.setting('outgoing.number_when') = '"before_signature"' AND NOT d.number THEN
      PERFORM congso.refuse('rule.wrong_state', jsonb_build_object('action', (a.e).kind, 'problem', 'no_number')); END IF;
  WHEN 'series_fits', 'outgoing_series' THEN
    IF book.fields ->> 'direction' IS DISTINCT FROM 'outgoing' THEN PERFORM congso.bad_field('register', 'incoming'); END IF;
    IF guard = 'series_fits' AND jsonb_typeof(book.fields -> 'kinds') = 'array' AND book.fields -> 'kinds' <> '[]' AND NOT book.fields -> 'kinds' @> to_jsonb(d.kind) THEN
      PERFORM congso.bad_field('kind', 'register'); END IF;
  WHEN 'document_date' THEN
    IF p ->> 'date' > a.today THEN PERFORM congso.bad_field('date', 'future'); END IF;
    IF left(p ->> 'date', 4) <> p ->> 'year' THEN PERFORM congso.bad_field('date', 'year'); END IF;
  WHEN 'reserve_year' THEN
    IF (p ->> 'year')::integer NOT BETWEEN left(a.today, 4)::integer AND left(a.today, 4)::integer + 1 THEN PERFORM congso.bad_field('year', 'range'); END IF;
  WHEN 'has_recipients' THEN
    IF NOT EXISTS (SELECT 1 FROM congso.recipients r WHERE r.document = (a.e).subject) THEN
      PERFORM congso.refuse('rule.wrong_state', jsonb_build_object('action', (a.e).kind, 'problem', 'no_recipients')); END IF;
  WHEN 'dispatch_known' THEN
    IF EXISTS (SELECT 1 FROM congso.texts(p -> 'recipients') t WHERE NOT EXISTS (SELECT 1 FROM congso.recipients r WHERE r.document = (a.e).subject AND r.id = congso.as_uuid(t))) THEN
      PERFORM congso.bad_field('recipients', 'unknown'); END IF;
  ELSE RETURN false;
  END CASE;
  RETURN true;
END $$;

-- Which step of a review may get which state by an event: its own is ended, the next is opened when nothing before it is
-- left, the others fall with the round.
CREATE FUNCTION step_may(a act, step uuid, aim text) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM congso.review_steps r WHERE r.id = step AND r.document = ((a).e).subject AND CASE
    WHEN r.id = congso.as_uuid((a).p ->> 'step') THEN r.state IN ('open', 'waiting') AND aim = CASE ((a).e).kind WHEN 'outgoing.sent_back' THEN 'sent_back'
      WHEN 'outgoing.skipped' THEN 'skipped' ELSE 'done' END
    WHEN aim = 'open' AND ((a).e).kind = 'outgoing.unapproved' THEN r.kind = 'approve' AND r.state = 'done'
    WHEN aim = 'open' THEN r.state = 'waiting' AND NOT EXISTS (SELECT 1 FROM congso.review_steps x WHERE x.document = r.document AND x.round = r.round
      AND x.step_order < r.step_order AND x.state IN ('open', 'waiting') AND x.id <> congso.as_uuid((a).p ->> 'step'))
    WHEN aim = 'dropped' THEN r.state IN ('open', 'waiting') AND ((a).e).kind IN ('outgoing.sent_back', 'outgoing.taken_back', 'outgoing.withdrawn')
    ELSE false END)
$$;

-- Which part may get which state by an event: its own as the workflow says, others only as a consequence of that.
CREATE FUNCTION check_parts(a act) RETURNS void LANGUAGE plpgsql STABLE AS $$
DECLARE
  one jsonb;
  x congso.assignments;
  own uuid := (a.part).id;
  aim text;
  kind text := (a.e).kind;
BEGIN
  FOR one IN SELECT congso.items(a.p -> 'parts') LOOP
    SELECT * INTO x FROM congso.assignments WHERE id = congso.as_uuid(one ->> 'assignment') AND document = (a.e).subject;
    aim := one ->> 'state';
    IF NOT coalesce(CASE
      WHEN x.id IS NULL OR one - 'assignment' - 'state' <> '{}' THEN false
      WHEN x.id = own THEN aim = coalesce(a.rule #>> '{part,to}', 'doing')
      WHEN kind IN ('incoming.returned', 'incoming.recalled', 'incoming.declined') AND aim = 'recalled' THEN congso.is_open(x.state) AND congso.lies_below(x.id, own)
      WHEN kind IN ('incoming.opined', 'incoming.result_reported') AND aim = 'done' THEN congso.is_open(x.state) AND congso.lies_below(x.id, own)
      WHEN own IS NOT NULL AND aim = 'doing' THEN x.id = (a.part).parent AND x.state = 'passed'
      WHEN kind IN ('incoming.instructed', 'incoming.attendance_assigned') THEN aim = 'done' AND x.role = 'inform' AND congso.is_open(x.state) AND x.parent IS NULL
      WHEN kind IN ('incoming.completed', 'incoming.answered') THEN aim = 'done' AND congso.is_open(x.state)
      WHEN kind = 'incoming.reopened' THEN aim = 'doing' AND x.parent IS NULL AND x.role = 'lead' AND x.state IN ('done', 'answered')
      ELSE false END, false) THEN
      PERFORM congso.bad_field('parts', 'unknown');
    END IF;
  END LOOP;
  IF EXISTS (SELECT 1 FROM congso.items(a.p -> 'assignments') g WHERE coalesce(g ->> 'role', '') NOT IN ('lead', 'cooperate', 'supervise', 'inform')
      OR congso.as_uuid(g ->> 'id') IS NULL
      OR congso.as_uuid(g ->> 'parent') IS DISTINCT FROM (CASE WHEN kind = 'incoming.assigned' THEN own WHEN kind = 'incoming.forwarded' THEN (a.part).parent END)) THEN
    PERFORM congso.bad_field('assignments', 'type');
  END IF;
  IF kind <> 'outgoing.sent_for_review' AND EXISTS (SELECT 1 FROM congso.items(a.p -> 'steps') g
      WHERE NOT coalesce(congso.step_may(a, congso.as_uuid(g ->> 'id'), g ->> 'state'), false)) THEN
    PERFORM congso.bad_field('steps', 'unknown');
  END IF;
  IF kind = 'outgoing.approved' AND a.p ->> 'state' = 'approved' AND EXISTS (SELECT 1 FROM congso.review_steps r JOIN congso.documents d ON d.subject = r.document AND d.round = r.round
      WHERE r.document = (a.e).subject AND r.state IN ('open', 'waiting') AND r.id IS DISTINCT FROM congso.as_uuid(a.p ->> 'step')) THEN
    PERFORM congso.bad_field('state', 'choice');
  END IF;
END $$;

CREATE FUNCTION check_guards(e events, p jsonb, rule jsonb, s subjects, part assignments, who uuid) RETURNS void LANGUAGE plpgsql STABLE AS $$
DECLARE
  a congso.act;
  guard text;
BEGIN
  a := (e, p, rule, s, part, who, congso.today()::text, (to_timestamp(e.at_author / 1000.0) AT TIME ZONE 'UTC' + interval '7 hours')::date::text)::congso.act;
  PERFORM congso.check_parts(a);
  FOR guard IN SELECT congso.texts(rule -> 'guards') LOOP
    CONTINUE WHEN congso.guard_registering(guard, a) OR congso.guard_assigning(guard, a) OR congso.guard_deadline(guard, a) OR congso.guard_day(guard, a)
      OR congso.guard_directory(guard, a) OR congso.guard_casefile(guard, a) OR congso.guard_outgoing(guard, a);
  END LOOP;
END $$;

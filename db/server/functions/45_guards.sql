-- The workflow's guards that the authority holds, on the server's tables: as app/rules/guards*.cpp decide. Each function below
-- holds one family of them and refuses what it does not hold; guard_family() says whose each is.

-- An act on its way in: the event, what it says, its rule, the subject as it stands, the part acted on, who is entitled, the
-- days on the office's clock and on the author's, the number asked for.
CREATE TYPE act AS (e events, p jsonb, rule jsonb, s subjects, part assignments, who uuid, today text, author_day text, wanted integer);

-- Whose a guard is; 'advice' is held by clients alone, null by nobody: an act that needs it is refused.
CREATE FUNCTION guard_family(guard text) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
  RETURN CASE
    WHEN guard = ANY ('{register_open,register_takes_kind,arrival_year,arrival_not_ahead,issued_before_arrival,suffix_taken_by_register,subject_given,meeting_form,
        changes_current,import_untouched,undo_kind,undo_last,erasable,number_free}') THEN 'registering'
    WHEN guard = ANY ('{assignees_active,attendees_active,one_asked,not_already_assigned,proposal_one_lead,one_lead,one_lead_below,assignments_given,inform_without_due,
        heads_a_unit,within_reach,forward_within_reach}') THEN 'assigning'
    WHEN guard = ANY ('{dues_ahead,dues_within_parent,has_due,extension_asked,extension_later,wake_ahead,period_ahead}') THEN 'deadline'
    WHEN guard = ANY ('{coop_closed,reason_when_unassigned,reply_given,evidence_when_entered,instead_of_contested,urgent_only,sealed_only,no_paper_yet,entered_named,
        meeting_known,not_waiting,is_waiting,waits_for_somebody,question_open,other_readable,not_linked,link_known,file_of_document}') THEN 'day'
    WHEN guard = ANY ('{login_form,login_free,no_open_work,other_administrator,holder_active,parent_active,unit_not_below_itself,unit_empty,code_form,code_free,
        number_in_series}') THEN 'directory'
    WHEN guard = ANY ('{agency_code_free,agency_dates,successors_there,own_name,own_delegation,delegate_fits,delegation_scope,own_absence,handover_people,handover_by_giver,handover_signer}') THEN 'standing_in'
    WHEN guard = ANY ('{casefile_code_free,casefile_people,casefile_dates,documents_readable,entry_there,order_complete,casefile_complete,casefile_empty}') THEN 'casefile'
    WHEN guard = ANY ('{drafting_unit,signer_signs,links_hold,closes_allowed,recipients_form,draft_files,slot_known,correctable,notation_form,no_copy_kind}') THEN 'drafting'
    WHEN guard = ANY ('{has_main_file,reviewers_active,route_complete,open_step,step_skippable,comment_place,comment_open}') THEN 'reviewing'
    WHEN guard = ANY ('{series_fits,outgoing_series,number_moment,no_number_yet,has_number,document_date,number_reservable,number_unreserved,code_unique,reserve_year,signed_file,number_first,signs_himself,
        issued_file,has_recipients,dispatch_known,went_out_now,old_line}') THEN 'issuing'
    WHEN guard = ANY ('{not_a_copy,copy_source,copy_form,copy_extract,copy_file,return_reason,notice_open,kept_user,kept_permitted,kept_free,kept_out}') THEN 'dispatch'
    WHEN guard = ANY ('{main_file,files_for_role,to_leaders,text_differs,routing_form,settings_form,groups_form}') THEN 'advice' END;
END $$;
-- The rules ask for what this server does not hold: they were made by a newer program.
CREATE FUNCTION guard_unknown(guard text) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
  PERFORM congso.refuse('rule.newer_version', jsonb_build_object('guard', guard));
  RETURN true;
END $$;

-- What a list of changes says of a field; null where it says nothing.
CREATE FUNCTION changed(changes jsonb, field text) RETURNS jsonb LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
  RETURN (SELECT c FROM congso.items(changes) c WHERE c ->> 'field' = field LIMIT 1);
END $$;
-- The record's field as it will stand: given, changed, or as it is.
CREATE FUNCTION will_be(a act, field text) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE change jsonb;
BEGIN
  IF (a.rule ->> 'creates')::boolean THEN
    RETURN coalesce(a.p -> 'fields' ->> field, a.p ->> field);
  END IF;
  IF a.p ? 'changes' THEN
    change := congso.changed(a.p -> 'changes', field);
  END IF;
  RETURN CASE WHEN change IS NULL THEN (a.s).fields ->> field ELSE change ->> 'new' END;
END $$;
-- What is given or changed; null where the act does not touch it.
CREATE FUNCTION touched(a act, field text) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
  IF a.p ? 'changes' THEN
    RETURN congso.changed(a.p -> 'changes', field) ->> 'new';
  END IF;
  RETURN coalesce(a.p -> 'fields' ->> field, a.p ->> field);
END $$;
-- Nothing is the same as not given.
CREATE FUNCTION same_value(one jsonb, other jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT coalesce(one, 'null') = coalesce(other, 'null')
    OR (coalesce(one, 'null') IN ('null', '""', '0', 'false', '[]', '{}') AND coalesce(other, 'null') IN ('null', '""', '0', 'false', '[]', '{}'))
$$;
-- What the office has set; null where it is as shipped.
CREATE FUNCTION setting(field_name text) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (SELECT value FROM congso.settings WHERE field = field_name);
END $$;

-- A meeting's times are of a day, and in order.
CREATE FUNCTION check_meeting(a act) RETURNS void LANGUAGE plpgsql STABLE AS $$
DECLARE
  field text;
  begins text := coalesce(congso.will_be(a, 'meeting_time'), '');
  ends text := coalesce(congso.will_be(a, 'meeting_end'), '');
BEGIN
  IF begins = '' AND ends = '' THEN
    RETURN;
  END IF;
  FOREACH field IN ARRAY '{meeting_time,meeting_end}'::text[] LOOP
    CONTINUE WHEN coalesce(congso.will_be(a, field), '') = '';
    IF congso.will_be(a, field) !~ '^([01]\d|2[0-3]):[0-5]\d$' THEN PERFORM congso.bad_field(field, 'time'); END IF;
    IF coalesce(congso.will_be(a, 'meeting_date'), '') = '' THEN PERFORM congso.refuse('rule.missing_field', '{"field": "meeting_date"}'); END IF;
  END LOOP;
  IF ends <> '' AND ends <= begins OR (ends <> '' AND begins = '') THEN PERFORM congso.bad_field('meeting_end', 'before_start'); END IF;
END $$;

-- What is entered into a book, corrected, taken back.
CREATE FUNCTION guard_registering(guard text, a act) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
DECLARE
  p jsonb := a.p;
  book congso.subjects;
  change jsonb;
  known jsonb;
  year_there text;
BEGIN
  IF guard IN ('register_open', 'register_takes_kind', 'suffix_taken_by_register') THEN
    SELECT * INTO book FROM congso.subjects WHERE area = 'register'
       AND id = coalesce(congso.as_uuid(p ->> 'register'), (SELECT n.register FROM congso.numbers n WHERE n.subject = (a.e).subject LIMIT 1));
  END IF;
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
    IF NOT p ? 'year' THEN
      year_there := (SELECT n.year::text FROM congso.numbers n WHERE n.subject = (a.e).subject LIMIT 1);
    END IF;
    IF coalesce(p ->> 'year', year_there) <> left(congso.will_be(a, 'arrival'), 4) THEN
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
  WHEN 'meeting_form' THEN PERFORM congso.check_meeting(a);
  WHEN 'changes_current' THEN
    known := (a.s).fields;
    IF split_part((a.e).kind, '.', 1) = 'settings' THEN
      SELECT coalesce(jsonb_object_agg(field, value), '{}') INTO known FROM congso.settings;
    ELSIF (a.e).kind = 'register.changed' THEN
      known := '{"start_number": 1}' || known; -- where none was given
    END IF;
    IF (SELECT count(*) <> count(DISTINCT c ->> 'field') FROM congso.items(p -> 'changes') c) THEN PERFORM congso.bad_field('changes', 'twice'); END IF;
    FOR change IN SELECT x FROM congso.items(p -> 'changes') x LOOP
      -- A PC keeps settings as words, numbers among them.
      IF NOT congso.same_value(change -> 'old', known -> (change ->> 'field'))
         AND ((a.e).kind <> 'settings.changed' OR change ->> 'old' IS DISTINCT FROM known ->> (change ->> 'field')) THEN
        PERFORM congso.refuse('rule.stale', jsonb_build_object('field', change ->> 'field'));
      ELSIF congso.same_value(change -> 'new', known -> (change ->> 'field')) THEN
        PERFORM congso.bad_field(change ->> 'field', 'same');
      END IF;
    END LOOP;
  WHEN 'import_untouched' THEN
    IF (a.s).last_kind NOT IN ('incoming.imported', 'outgoing.imported') THEN PERFORM congso.refuse('rule.undo_late', jsonb_build_object('action', (a.e).kind)); END IF;
  WHEN 'undo_kind' THEN
    IF NOT (a.rule -> 'undoes') @> to_jsonb((a.s).last_kind) OR p ->> 'undone_kind' <> (a.s).last_kind THEN PERFORM congso.refuse('rule.undo_late', '{"problem": "kind"}'); END IF;
  WHEN 'undo_last' THEN
    IF congso.as_uuid(p ->> 'event') IS DISTINCT FROM (a.s).last_event THEN PERFORM congso.refuse('rule.undo_late'); END IF;
  WHEN 'erasable' THEN
    IF EXISTS (SELECT 1 FROM congso.texts(p -> 'events') t WHERE NOT EXISTS (SELECT 1 FROM congso.events x WHERE x.id = congso.as_uuid(t) AND x.subject = (a.e).subject)) THEN
      PERFORM congso.refuse('rule.not_erasable');
    END IF;
  WHEN 'number_free' THEN NULL; -- held where the number is given
  ELSE PERFORM congso.guard_unknown(guard);
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
-- Whether a unit is one of these, or below one.
CREATE FUNCTION unit_lies_in(unit_asked uuid, above uuid[]) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (WITH RECURSIVE up (id, depth) AS (SELECT unit_asked, 1 UNION ALL SELECT u.parent, depth + 1 FROM up JOIN congso.units u ON u.id = up.id WHERE depth < 200)
    SELECT coalesce(bool_or(id = ANY (above)), false) FROM up);
END $$;

-- Who gets what, from whom.
CREATE FUNCTION guard_assigning(guard text, a act) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
DECLARE
  p jsonb := a.p;
  given jsonb := CASE WHEN (a.e).kind = 'incoming.submitted' THEN p -> 'proposal' ELSE p -> 'assignments' END;
  parent_id uuid := CASE WHEN (a.e).kind = 'incoming.assigned' THEN (a.part).id ELSE (a.part).parent END;
  leads integer := 0;
  headed uuid[];
  one jsonb;
BEGIN
  IF guard IN ('proposal_one_lead', 'one_lead', 'one_lead_below') THEN
    leads := (SELECT count(*) FROM congso.items(given) g WHERE g ->> 'role' = 'lead');
  END IF;
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
    IF NOT EXISTS (SELECT 1 FROM congso.items(given)) THEN PERFORM congso.refuse('rule.missing_field', '{"field": "assignments"}'); END IF;
  WHEN 'inform_without_due' THEN
    IF EXISTS (SELECT 1 FROM congso.items(given) g WHERE g ->> 'role' = 'inform' AND g ? 'due') THEN PERFORM congso.bad_field('due', 'inform'); END IF;
  WHEN 'heads_a_unit' THEN
    IF NOT congso.roles_of(a.who) && congso.heads() THEN
      PERFORM congso.refuse('rule.not_allowed', jsonb_build_object('action', (a.e).kind, 'roles', '["head_of_unit"]'::jsonb));
    END IF;
  WHEN 'within_reach', 'forward_within_reach' THEN
    SELECT coalesce(array_agg(unit), '{}') INTO headed FROM congso.posts WHERE person = a.who AND active AND roles && congso.heads();
    IF (guard = 'within_reach' AND 'agency_leader' = ANY (congso.roles_of(a.who))) OR (guard = 'forward_within_reach' AND headed <> '{}') THEN RETURN true; END IF;
    FOR one IN SELECT x FROM congso.items(given) x LOOP
      IF NOT (CASE
        WHEN guard = 'forward_within_reach' THEN EXISTS (SELECT 1 FROM congso.posts x JOIN congso.posts y ON y.unit = x.unit AND y.active
             WHERE x.person = congso.as_uuid(one ->> 'person') AND x.active AND y.person = a.who)
        WHEN one ? 'unit' THEN NOT congso.as_uuid(one ->> 'unit') = ANY (headed) AND congso.unit_lies_in(congso.as_uuid(one ->> 'unit'), headed)
        ELSE EXISTS (SELECT 1 FROM congso.posts x WHERE x.person = congso.as_uuid(one ->> 'person') AND x.active AND congso.unit_lies_in(x.unit, headed)) END)
      THEN PERFORM congso.bad_field('assignments', 'outside_unit'); END IF;
    END LOOP;
  ELSE PERFORM congso.guard_unknown(guard);
  END CASE;
  RETURN true;
END $$;

-- Days that are promised, put off and waited for.
CREATE FUNCTION guard_deadline(guard text, a act) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
DECLARE
  p jsonb := a.p;
  day text := least(a.today, a.author_day); -- what was done without the server counts from the day it was done
  given jsonb := coalesce(p -> 'assignments', p -> 'proposal');
  latest text;
  earliest text;
  above text;
BEGIN
  IF given IS NOT NULL THEN
    SELECT max(g ->> 'due'), min(g ->> 'due') INTO latest, earliest FROM congso.items(given) g WHERE g ->> 'due' <> '';
  END IF;
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
  ELSE PERFORM congso.guard_unknown(guard);
  END CASE;
  RETURN true;
END $$;

-- Closing, meetings, questions, links, what is entered for others.
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
       AND NOT EXISTS (SELECT 1 FROM congso.events_of(about, '{incoming.answered,incoming.completed}') x WHERE x.p ->> 'reply_code' <> '') THEN
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
    IF EXISTS (SELECT 1 FROM congso.events_of(about, '{incoming.paper_received}')) THEN
      PERFORM congso.refuse('rule.wrong_state', jsonb_build_object('action', (a.e).kind, 'problem', 'paper_there'));
    END IF;
  WHEN 'entered_named' THEN
    IF NOT EXISTS (SELECT 1 FROM congso.texts(p -> 'entered')) OR EXISTS (SELECT 1 FROM congso.texts(p -> 'entered') t WHERE NOT EXISTS (SELECT 1 FROM congso.entered x
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
  WHEN 'file_of_document' THEN
    IF NOT EXISTS (SELECT 1 FROM congso.event_files f WHERE f.subject = about AND f.hash = p ->> 'file') THEN PERFORM congso.bad_field('file', 'unknown'); END IF;
  ELSE PERFORM congso.guard_unknown(guard);
  END CASE;
  RETURN true;
END $$;

-- People, units, posts, books.
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
  WHEN 'code_free' THEN
    IF coalesce(congso.touched(a, 'code'), '') <> '' AND EXISTS (SELECT 1 FROM congso.subjects x WHERE x.area = 'register'
         AND x.fields ->> 'code' = congso.touched(a, 'code') AND x.id <> about AND x.state <> 'none') THEN PERFORM congso.refuse('rule.in_use'); END IF;
  WHEN 'no_open_work' THEN
    IF congso.has_open_work(about) THEN PERFORM congso.refuse('rule.in_use'); END IF;
  WHEN 'number_in_series' THEN
    IF (p ->> 'number')::integer > greatest(coalesce((SELECT max(number) FROM congso.numbers WHERE register = about AND year = (p ->> 'year')::integer), 0),
         coalesce((SELECT max(number) FROM congso.reserved_numbers WHERE register = about AND year = (p ->> 'year')::integer), 0),
         CASE WHEN (a.s).fields ->> 'start_year' = p ->> 'year' THEN ((a.s).fields ->> 'start_number')::integer - 1 ELSE 0 END) + 1 THEN
      PERFORM congso.bad_field('number', 'range'); END IF;
  ELSE PERFORM congso.guard_unknown(guard);
  END CASE;
  RETURN true;
END $$;

-- Whether somebody still has to do with anything that would be left behind: as db/store/query/work_count.sql counts.
CREATE FUNCTION has_open_work(who uuid) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN EXISTS (SELECT 1 FROM congso.assignments x WHERE x.person = who AND congso.is_open(x.state))
    OR EXISTS (SELECT 1 FROM congso.submissions x JOIN congso.documents d ON d.subject = x.document AND d.state = 'submitted' WHERE x.person = who)
    OR EXISTS (SELECT 1 FROM congso.casefiles c WHERE c.keeper = who AND c.state = 'open')
    OR EXISTS (SELECT 1 FROM congso.documents d WHERE d.area = 'outgoing' AND (d.drafter = who AND d.state IN ('draft', 'in_review', 'approved', 'signed', 'sealed')
                OR d.approver = who AND d.state = 'approved'))
    OR EXISTS (SELECT 1 FROM congso.review_steps r JOIN congso.documents d ON d.subject = r.document AND d.state = 'in_review' AND d.round = r.round
                WHERE r.person = who AND r.state IN ('open', 'waiting'));
END $$;

-- An agency ends after it began, and bears a name after it got it.
CREATE FUNCTION check_agency_dates(a act) RETURNS void LANGUAGE plpgsql STABLE AS $$
DECLARE
  begins text := nullif(congso.will_be(a, 'valid_from'), '');
  ends text := nullif(congso.will_be(a, 'valid_until'), '');
  changes_on text := nullif(a.p ->> 'on', '');
  renamed_on text := (SELECT x.p ->> 'on' FROM congso.events_of((a.e).subject, '{agency.renamed}') x ORDER BY x.version DESC LIMIT 1);
BEGIN
  IF ends < begins THEN PERFORM congso.bad_field('valid_until', 'before_start'); END IF;
  IF changes_on <= begins OR changes_on < renamed_on THEN PERFORM congso.bad_field('on', 'before_start'); END IF;
END $$;

-- Other agencies, delegations, absences, hand-overs.
CREATE FUNCTION guard_standing_in(guard text, a act) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
DECLARE
  p jsonb := a.p;
  about uuid := (a.e).subject;
BEGIN
  CASE guard
  WHEN 'agency_code_free' THEN
    IF coalesce(congso.touched(a, 'code'), '') <> '' AND EXISTS (SELECT 1 FROM congso.subjects x WHERE x.area = 'agency'
         AND x.fields ->> 'code' = congso.touched(a, 'code') AND x.id <> about AND x.state NOT IN ('none', 'ended')) THEN PERFORM congso.refuse('rule.in_use'); END IF;
  WHEN 'agency_dates' THEN PERFORM congso.check_agency_dates(a);
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
  WHEN 'handover_signer' THEN
    IF EXISTS (SELECT 1 FROM congso.handovers h WHERE h.subject = about AND NOT congso.roles_of(h.receiver) && congso.heads()
         AND (EXISTS (SELECT 1 FROM congso.documents d WHERE d.area = 'outgoing' AND d.state = 'approved' AND d.approver = h.giver)
           OR EXISTS (SELECT 1 FROM congso.review_steps r JOIN congso.documents d ON d.subject = r.document AND d.state = 'in_review' AND d.round = r.round
                       WHERE r.person = h.giver AND r.kind = 'approve' AND r.state IN ('open', 'waiting')))) THEN
      PERFORM congso.bad_field('receiver', 'not_signer'); END IF;
  ELSE PERFORM congso.guard_unknown(guard);
  END CASE;
  RETURN true;
END $$;

-- Case files and what is put into them.
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
  ELSE PERFORM congso.guard_unknown(guard);
  END CASE;
  RETURN true;
END $$;

-- Which step of a review may get which state by an event: its own is ended, the next is opened when nothing before it is
-- left, the others fall with the round.
CREATE FUNCTION step_may(a act, step uuid, aim text) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN EXISTS (SELECT 1 FROM congso.review_steps r WHERE r.id = step AND r.document = ((a).e).subject AND CASE
      WHEN r.id = congso.as_uuid((a).p ->> 'step') THEN r.state IN ('open', 'waiting') AND aim = CASE ((a).e).kind WHEN 'outgoing.sent_back' THEN 'sent_back'
        WHEN 'outgoing.skipped' THEN 'skipped' ELSE 'done' END
      WHEN aim = 'open' AND ((a).e).kind IN ('outgoing.unapproved', 'outgoing.handed_over') THEN r.kind = 'approve' AND r.state = 'done'
      WHEN aim = 'open' THEN r.state = 'waiting' AND NOT EXISTS (SELECT 1 FROM congso.review_steps x WHERE x.document = r.document AND x.round = r.round
        AND x.step_order < r.step_order AND x.state IN ('open', 'waiting') AND x.id <> congso.as_uuid((a).p ->> 'step'))
      WHEN aim = 'dropped' THEN r.state IN ('open', 'waiting') AND ((a).e).kind IN ('outgoing.sent_back', 'outgoing.taken_back', 'outgoing.withdrawn')
      ELSE false END);
END $$;

-- Which part may get which state by an event: its own as the workflow says, others only as a consequence of that.
CREATE FUNCTION check_parts(a act) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
DECLARE
  one jsonb;
  x congso.assignments;
  own uuid := (a.part).id;
  aim text;
  kind text := (a.e).kind;
BEGIN
  IF NOT a.p ?| '{parts,assignments,steps}' AND kind <> 'outgoing.approved' THEN
    RETURN true;
  END IF;
  FOR one IN SELECT v FROM congso.items(a.p -> 'parts') v LOOP
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
  RETURN true;
END $$;

-- Every guard that the rule names, and what follows from the act whoever it is by.
CREATE FUNCTION check_guards(e events, p jsonb, rule jsonb, s subjects, part assignments, who uuid, asked jsonb) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
DECLARE
  a congso.act;
  guard text;
  held boolean;
BEGIN
  a := (e, p, rule, s, part, who, congso.iso(congso.today()), congso.day_of(e.at_author), (asked ->> 'wanted')::integer)::congso.act;
  held := congso.check_parts(a) AND congso.check_said(a);
  FOR place IN 0..coalesce(jsonb_array_length(rule -> 'guards'), 0) - 1 LOOP
    guard := rule -> 'guards' ->> place;
    held := CASE rule -> 'families' ->> guard
      WHEN 'registering' THEN congso.guard_registering(guard, a)
      WHEN 'assigning' THEN congso.guard_assigning(guard, a)
      WHEN 'deadline' THEN congso.guard_deadline(guard, a)
      WHEN 'day' THEN congso.guard_day(guard, a)
      WHEN 'directory' THEN congso.guard_directory(guard, a)
      WHEN 'standing_in' THEN congso.guard_standing_in(guard, a)
      WHEN 'casefile' THEN congso.guard_casefile(guard, a)
      WHEN 'drafting' THEN congso.guard_drafting(guard, a)
      WHEN 'reviewing' THEN congso.guard_reviewing(guard, a)
      WHEN 'issuing' THEN congso.guard_issuing(guard, a)
      WHEN 'dispatch' THEN congso.guard_dispatch(guard, a)
      WHEN 'advice' THEN true
      ELSE congso.guard_unknown(guard) END;
  END LOOP;
  RETURN true;
END $$;

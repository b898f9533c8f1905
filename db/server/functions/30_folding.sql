-- What an event does to the tables that are made from events: the part of db/store/apply*.cpp on which it depends what is
-- allowed next and who may read. A subject's rows come from its own events alone, so it can be folded again.
CREATE FUNCTION grant_access(about uuid, who uuid, kind_of_grantee integer) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF who IS NOT NULL THEN
    INSERT INTO congso.access VALUES (about, who, kind_of_grantee::smallint) ON CONFLICT DO NOTHING;
  END IF;
END $$;
-- A unit's or a person's own: as an assignment, a step, a question names it.
CREATE FUNCTION grant_named(about uuid, unit uuid, person uuid, told boolean DEFAULT false) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM congso.grant_access(about, coalesce(person, unit), CASE WHEN person IS NOT NULL THEN 0 WHEN told THEN 2 ELSE 1 END);
END $$;

-- People, units, posts, settings, delegations, hand-overs.
CREATE FUNCTION fold_directory(e events, p jsonb, f jsonb, to_state text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  area text := split_part(e.kind, '.', 1);
  holder uuid;
BEGIN
  CASE area
  WHEN 'person' THEN
    INSERT INTO congso.people VALUES (e.subject, f ->> 'login', f ->> 'name', to_state = 'active')
      ON CONFLICT (id) DO UPDATE SET login = EXCLUDED.login, name = EXCLUDED.name, active = EXCLUDED.active;
    PERFORM congso.outdate(e.subject);
  WHEN 'unit' THEN
    INSERT INTO congso.units VALUES (e.subject, congso.as_uuid(f ->> 'parent'), to_state = 'active')
      ON CONFLICT (id) DO UPDATE SET parent = EXCLUDED.parent, active = EXCLUDED.active;
  WHEN 'post' THEN
    SELECT person INTO holder FROM congso.posts WHERE id = e.subject;
    INSERT INTO congso.posts VALUES (e.subject, congso.as_uuid(f ->> 'person'), congso.as_uuid(f ->> 'unit'), congso.text_array(f -> 'roles'), to_state = 'active')
      ON CONFLICT (id) DO UPDATE SET person = EXCLUDED.person, unit = EXCLUDED.unit, roles = EXCLUDED.roles, active = EXCLUDED.active;
    PERFORM congso.outdate(holder), congso.outdate(congso.as_uuid(f ->> 'person'));
  WHEN 'settings' THEN
    INSERT INTO congso.settings
      SELECT c ->> 'field', coalesce(c -> 'new', 'null') FROM congso.items(p -> 'changes') c
      UNION ALL SELECT 'routing.rules', p -> 'rules' WHERE p ? 'rules'
      UNION ALL SELECT 'lists.recipients', p -> 'groups' WHERE p ? 'groups'
      ON CONFLICT (field) DO UPDATE SET value = EXCLUDED.value;
  WHEN 'delegation' THEN
    IF e.kind = 'delegation.granted' THEN
      INSERT INTO congso.delegations VALUES (e.subject, congso.as_uuid(p ->> 'principal'), congso.as_uuid(p ->> 'delegate'), coalesce(p ->> 'scope', 'all'),
        congso.as_uuid(p ->> 'unit'), congso.text_array(p -> 'kinds'), p ->> 'from', p ->> 'until', coalesce((p ->> 'past')::boolean, false))
        ON CONFLICT DO NOTHING;
    END IF;
    UPDATE congso.delegations SET revoked = to_state = 'revoked' WHERE subject = e.subject RETURNING delegate INTO holder;
    INSERT INTO congso.outdated SELECT holder WHERE holder IS NOT NULL;
  WHEN 'handover' THEN
    IF e.kind = 'handover.prepared' THEN
      INSERT INTO congso.handovers VALUES (e.subject, congso.as_uuid(p ->> 'giver'), congso.as_uuid(p ->> 'receiver'), to_state) ON CONFLICT DO NOTHING;
    END IF;
    UPDATE congso.handovers SET state = to_state WHERE subject = e.subject RETURNING receiver INTO holder;
    INSERT INTO congso.outdated SELECT holder WHERE holder IS NOT NULL;
  ELSE
    NULL;
  END CASE;
END $$;

-- Assignments that the event makes, and the states that it gives to others.
CREATE FUNCTION fold_parts(e events, p jsonb) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  one jsonb;
  part congso.assignments;
BEGIN
  IF p ? 'assignments' THEN
    WITH made AS (
      INSERT INTO congso.assignments (id, document, parent, role, state, unit, person, assigner, due)
        SELECT congso.as_uuid(x ->> 'id'), e.subject, congso.as_uuid(x ->> 'parent'), x ->> 'role', 'waiting', congso.as_uuid(x ->> 'unit'),
               congso.as_uuid(x ->> 'person'), coalesce(e.behalf, e.actor), coalesce(x ->> 'due', '') FROM congso.items(p -> 'assignments') x
        RETURNING unit, person, role)
    INSERT INTO congso.access SELECT e.subject, coalesce(m.person, m.unit), CASE WHEN m.person IS NOT NULL THEN 0 WHEN m.role = 'inform' THEN 2 ELSE 1 END
      FROM made m WHERE coalesce(m.person, m.unit) IS NOT NULL ON CONFLICT DO NOTHING;
  END IF;
  IF NOT p ? 'parts' THEN
    RETURN;
  END IF;
  FOR one IN SELECT x FROM congso.items(p -> 'parts') x LOOP
    UPDATE congso.assignments SET state = one ->> 'state',
        waiting_until = CASE WHEN one ->> 'state' IN ('waiting', 'doing', 'passed') THEN waiting_until ELSE '' END
      WHERE id = congso.as_uuid(one ->> 'assignment') AND document = e.subject RETURNING * INTO part;
    IF FOUND AND part.state = 'recalled' THEN
      DELETE FROM congso.access a WHERE a.subject = e.subject AND a.grantee = coalesce(part.person, part.unit)
         AND a.how = CASE WHEN part.person IS NOT NULL THEN 0 WHEN part.role = 'inform' THEN 2 ELSE 1 END
         AND NOT EXISTS (SELECT 1 FROM congso.assignments o WHERE o.document = e.subject AND o.state <> 'recalled'
               AND o.person IS NOT DISTINCT FROM part.person AND (part.person IS NOT NULL
                 OR (o.unit = part.unit AND (o.role = 'inform') = (part.role = 'inform'))))
         AND NOT EXISTS (SELECT 1 FROM congso.submissions s WHERE s.document = e.subject AND s.person = part.person);
    END IF;
  END LOOP;
END $$;

-- A letter: numbers, submissions, questions, deadlines, links, what was entered for somebody.
CREATE FUNCTION fold_incoming(e events, p jsonb) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
  author uuid := coalesce(e.behalf, e.actor);
  own uuid := congso.as_uuid(p ->> 'assignment');
  words text;
BEGIN
  CASE e.kind
  WHEN 'incoming.import_withdrawn', 'incoming.registration_withdrawn', 'incoming.erased' THEN
    IF coalesce((p ->> 'number_freed')::boolean, false) THEN
      DELETE FROM congso.numbers WHERE subject = e.subject;
      UPDATE congso.documents SET number = false WHERE subject = e.subject;
    ELSIF e.kind <> 'incoming.erased' THEN
      UPDATE congso.numbers SET voided = true WHERE subject = e.subject;
    END IF;
  WHEN 'incoming.submitted' THEN
    INSERT INTO congso.submissions SELECT e.subject, congso.as_uuid(t) FROM congso.texts(p -> 'to') t ON CONFLICT DO NOTHING;
    INSERT INTO congso.access SELECT e.subject, congso.as_uuid(t), 0 FROM congso.texts(p -> 'to') t ON CONFLICT DO NOTHING;
  WHEN 'incoming.attendance_assigned' THEN
    PERFORM congso.grant_access(e.subject, congso.as_uuid(t), 0) FROM congso.texts(p -> 'people') t;
  WHEN 'incoming.question_asked' THEN
    INSERT INTO congso.questions VALUES (congso.as_uuid(p ->> 'question'), e.subject, congso.as_uuid(p ->> 'unit'), congso.as_uuid(p ->> 'person'));
    PERFORM congso.grant_named(e.subject, congso.as_uuid(p ->> 'unit'), congso.as_uuid(p ->> 'person'));
  WHEN 'incoming.question_answered' THEN
    UPDATE congso.questions SET answered = true WHERE id = congso.as_uuid(p ->> 'question') AND document = e.subject;
  WHEN 'incoming.extension_requested' THEN
    UPDATE congso.assignments SET asked_due = coalesce(p ->> 'due', '') WHERE id = own AND document = e.subject;
  WHEN 'incoming.extension_refused' THEN
    UPDATE congso.assignments SET asked_due = '' WHERE id = own AND document = e.subject;
  WHEN 'incoming.extension_granted' THEN
    UPDATE congso.assignments SET asked_due = '', due = coalesce(p ->> 'due', '') WHERE id = own AND document = e.subject;
  WHEN 'incoming.waiting_started' THEN
    UPDATE congso.assignments SET waiting_until = coalesce(p ->> 'wake_on', '') WHERE id = own AND document = e.subject;
  WHEN 'incoming.waiting_ended' THEN
    UPDATE congso.assignments SET waiting_until = '' WHERE id = own AND document = e.subject;
  WHEN 'incoming.linked' THEN
    INSERT INTO congso.links VALUES (e.subject, congso.as_uuid(p ->> 'document'), p ->> 'link_kind', congso.as_uuid(p ->> 'link')) ON CONFLICT DO NOTHING;
  WHEN 'incoming.unlinked' THEN
    DELETE FROM congso.links WHERE document = e.subject AND link = congso.as_uuid(p ->> 'link');
  WHEN 'incoming.confirmed', 'incoming.contested', 'incoming.evidence_added' THEN
    words := CASE e.kind WHEN 'incoming.confirmed' THEN 'confirmed' WHEN 'incoming.contested' THEN 'contested' ELSE 'evidenced' END;
    UPDATE congso.entered SET state = words WHERE document = e.subject AND event IN (SELECT congso.as_uuid(t) FROM congso.texts(p -> 'entered') t);
  WHEN 'incoming.handed_over' THEN
    UPDATE congso.assignments SET person = congso.as_uuid(p ->> 'receiver')
      WHERE document = e.subject AND id IN (SELECT congso.as_uuid(t) FROM congso.texts(p -> 'assignments_moved') t);
    UPDATE congso.assignments SET assigner = congso.as_uuid(p ->> 'receiver')
      WHERE document = e.subject AND id IN (SELECT congso.as_uuid(t) FROM congso.texts(p -> 'assigned_moved') t);
    IF coalesce((p ->> 'submission_moved')::boolean, false) THEN
      DELETE FROM congso.submissions WHERE document = e.subject AND person = congso.as_uuid(p ->> 'giver');
      INSERT INTO congso.submissions VALUES (e.subject, congso.as_uuid(p ->> 'receiver')) ON CONFLICT DO NOTHING;
    END IF;
    PERFORM congso.grant_access(e.subject, congso.as_uuid(p ->> 'receiver'), 0);
  ELSE
    NULL;
  END CASE;
  IF e.behalf IS NOT NULL AND e.delegation IS NULL THEN
    INSERT INTO congso.entered VALUES (e.subject, e.id, author,
      CASE WHEN EXISTS (SELECT 1 FROM congso.items(p -> 'evidence')) THEN 'evidenced' ELSE 'unconfirmed' END) ON CONFLICT DO NOTHING;
  END IF;
  IF p ?| '{assignments,parts}' THEN
    PERFORM congso.fold_parts(e, p);
  END IF;
  IF p ? 'instead_of' THEN
    UPDATE congso.entered SET state = 'settled' WHERE document = e.subject AND event = congso.as_uuid(p ->> 'instead_of') AND state = 'contested';
  END IF;
  RETURN true;
END $$;

-- The steps of a review: those of a new round, or their new states.
CREATE FUNCTION fold_steps(e events, p jsonb) RETURNS void LANGUAGE plpgsql AS $$
DECLARE one jsonb;
BEGIN
  IF e.kind = 'outgoing.sent_for_review' THEN
    UPDATE congso.documents SET round = (p ->> 'round')::integer WHERE subject = e.subject;
  END IF;
  FOR one IN SELECT x FROM congso.items(p -> 'steps') x LOOP
    IF e.kind = 'outgoing.sent_for_review' THEN
      INSERT INTO congso.review_steps VALUES (congso.as_uuid(one ->> 'id'), e.subject, (p ->> 'round')::integer, (one ->> 'order')::integer,
        one ->> 'kind', one ->> 'state', congso.as_uuid(one ->> 'unit'), congso.as_uuid(one ->> 'person'));
      PERFORM congso.grant_named(e.subject, congso.as_uuid(one ->> 'unit'), congso.as_uuid(one ->> 'person'));
    ELSE
      UPDATE congso.review_steps SET state = one ->> 'state' WHERE id = congso.as_uuid(one ->> 'id') AND document = e.subject;
    END IF;
  END LOOP;
END $$;

-- An outgoing document: who drafts and approves it, links, recipients, number, who reads it once it is issued.
CREATE FUNCTION fold_outgoing(e events, p jsonb, to_state text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE author uuid := coalesce(e.behalf, e.actor);
BEGIN
  IF e.version = 1 THEN
    UPDATE congso.documents SET drafter = author, unit = congso.as_uuid(p ->> 'unit'), day = coalesce(p ->> 'drafted_on', '') WHERE subject = e.subject;
    IF e.kind <> 'outgoing.imported' THEN -- having taken it over is no right to it
      PERFORM congso.grant_access(e.subject, author, 0), congso.grant_access(e.subject, congso.as_uuid(p ->> 'unit'), 1);
    END IF;
  END IF;
  IF e.kind = 'outgoing.links_set' THEN
    DELETE FROM congso.links WHERE document = e.subject;
  END IF;
  IF p ? 'links' THEN
    INSERT INTO congso.links SELECT e.subject, congso.as_uuid(l ->> 'document'), l ->> 'kind' FROM congso.items(p -> 'links') l ON CONFLICT DO NOTHING;
  END IF;
  IF e.kind = 'outgoing.recipients_set' THEN
    DELETE FROM congso.recipients WHERE document = e.subject;
  END IF;
  IF e.version = 1 OR e.kind IN ('outgoing.recipients_set', 'outgoing.recipients_added') THEN
    INSERT INTO congso.recipients SELECT e.subject, congso.as_uuid(r ->> 'id'), congso.as_uuid(r ->> 'unit'), congso.as_uuid(r ->> 'person')
      FROM congso.items(p -> 'recipients') r ON CONFLICT DO NOTHING;
  END IF;
  PERFORM congso.fold_steps(e, p);
  CASE e.kind
  WHEN 'outgoing.approved' THEN
    UPDATE congso.documents SET approver = author WHERE subject = e.subject AND to_state = 'approved';
  WHEN 'outgoing.unapproved', 'outgoing.sent_back', 'outgoing.taken_back' THEN
    UPDATE congso.documents SET approver = NULL WHERE subject = e.subject;
  WHEN 'outgoing.handed_over' THEN
    UPDATE congso.documents SET drafter = CASE WHEN coalesce((p ->> 'drafter_moved')::boolean, false) THEN congso.as_uuid(p ->> 'receiver') ELSE drafter END,
        approver = CASE WHEN p ? 'steps' THEN NULL ELSE approver END WHERE subject = e.subject;
    UPDATE congso.review_steps SET person = congso.as_uuid(p ->> 'receiver')
      WHERE document = e.subject AND id IN (SELECT congso.as_uuid(t) FROM congso.texts(p -> 'steps_moved') t);
    PERFORM congso.grant_access(e.subject, congso.as_uuid(p ->> 'receiver'), 0);
  WHEN 'outgoing.import_withdrawn' THEN
    DELETE FROM congso.numbers WHERE subject = e.subject;
    UPDATE congso.documents SET number = false WHERE subject = e.subject;
  WHEN 'outgoing.issued', 'outgoing.recipients_added' THEN
    PERFORM congso.grant_access(e.subject, coalesce(r.person, r.unit), CASE WHEN r.person IS NULL THEN 2 ELSE 0 END)
      FROM congso.recipients r WHERE r.document = e.subject;
    PERFORM congso.grant_access(e.subject, d.unit, 2) FROM congso.documents d WHERE d.subject = e.subject;
  ELSE
    NULL;
  END CASE;
END $$;

-- A case file, who reads it, and what lies in it.
CREATE FUNCTION fold_casefile(e events, p jsonb, f jsonb, to_state text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO congso.casefiles VALUES (e.subject, congso.as_uuid(f ->> 'keeper'), congso.as_uuid(f ->> 'unit'), coalesce(f ->> 'rights', 'unit'), to_state)
    ON CONFLICT (subject) DO UPDATE SET keeper = EXCLUDED.keeper, unit = EXCLUDED.unit, rights = EXCLUDED.rights, state = EXCLUDED.state;
  DELETE FROM congso.access WHERE subject = e.subject;
  IF to_state <> 'none' THEN
    PERFORM congso.grant_access(e.subject, congso.as_uuid(f ->> 'keeper'), 0),
            congso.grant_access(e.subject, congso.as_uuid(f ->> 'unit'), CASE WHEN f ->> 'rights' = 'keeper' THEN 1 ELSE 2 END);
  END IF;
  IF e.kind = 'casefile.documents_added' THEN
    INSERT INTO congso.casefile_entries SELECT e.subject, congso.as_uuid(t) FROM congso.texts(p -> 'documents') t ON CONFLICT DO NOTHING;
  ELSIF e.kind = 'casefile.document_removed' THEN
    DELETE FROM congso.casefile_entries WHERE casefile = e.subject AND document = congso.as_uuid(p ->> 'document');
  END IF;
END $$;

-- The subject's fields as they stand after the event.
CREATE FUNCTION fields_after(e events, p jsonb, before jsonb) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE f jsonb := before;
BEGIN
  IF e.version = 1 THEN
    f := CASE WHEN jsonb_typeof(p -> 'fields') = 'object' THEN p -> 'fields' ELSE p - 'state' END;
  END IF;
  IF p ? 'changes' THEN
    SELECT f || coalesce(jsonb_object_agg(c ->> 'field', c -> 'new'), '{}') INTO f FROM congso.items(p -> 'changes') c WHERE c ->> 'field' IS NOT NULL;
  END IF;
  RETURN CASE e.kind
    WHEN 'agency.renamed' THEN f || jsonb_strip_nulls(jsonb_build_object('name', p -> 'name', 'short_name', p -> 'short_name'))
    WHEN 'agency.ended' THEN f || jsonb_build_object('valid_until', congso.iso((p ->> 'on')::date - 1))
    WHEN 'agency.revived' THEN f - 'valid_until'
    WHEN 'casefile.closed' THEN f || jsonb_strip_nulls(jsonb_build_object('end', p -> 'end', 'note', p -> 'note'))
    WHEN 'casefile.handed_over' THEN f || jsonb_strip_nulls(jsonb_build_object('keeper', p -> 'receiver', 'unit', p -> 'unit'))
    WHEN 'outgoing.number_taken' THEN f || jsonb_build_object('code_notation', p -> 'notation')
    WHEN 'outgoing.handed_over' THEN CASE WHEN coalesce((p ->> 'signer_moved')::boolean, false) AND f ->> 'signer' = p ->> 'giver'
      THEN (f - 'signer_title' - 'signing_power') || jsonb_build_object('signer', p -> 'receiver') ELSE f END
    ELSE f END;
END $$;

-- One event put on what its subject was before; f: the subject's fields after it.
CREATE FUNCTION fold(e events, p jsonb, f jsonb) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
  held boolean;
  area text := split_part(e.kind, '.', 1);
  given boolean := e.number_register IS NOT NULL;
BEGIN
  IF given AND e.kind = 'register.number_reserved' THEN
    INSERT INTO congso.reserved_numbers VALUES (e.number_register, e.number_year, e.number, coalesce(e.behalf, e.actor)) ON CONFLICT DO NOTHING;
  ELSIF given THEN
    INSERT INTO congso.numbers VALUES (e.number_register, e.number_year, e.number, e.number_suffix, e.subject, e.kind = 'register.number_voided')
      ON CONFLICT DO NOTHING;
  END IF;
  IF area IN ('incoming', 'outgoing') THEN
    INSERT INTO congso.documents (subject, area, state, day, kind, number, numbered)
      VALUES (e.subject, area, e.result, CASE area WHEN 'incoming' THEN coalesce(f ->> 'arrival', '') ELSE '' END, coalesce(f ->> 'kind', ''), given, given)
      ON CONFLICT (subject) DO UPDATE SET state = EXCLUDED.state, kind = EXCLUDED.kind,
        day = CASE WHEN EXCLUDED.area = 'incoming' THEN EXCLUDED.day ELSE documents.day END,
        number = documents.number OR given, numbered = documents.numbered OR given;
  END IF;
  -- Also of what was erased: a number that was struck out stays so.
  IF e.kind IN ('outgoing.number_voided', 'outgoing.withdrawn') THEN
    UPDATE congso.numbers SET voided = true WHERE subject = e.subject;
    UPDATE congso.documents SET number = false WHERE subject = e.subject;
  ELSIF p = '{}' AND e.kind IN ('incoming.import_withdrawn', 'incoming.registration_withdrawn', 'outgoing.import_withdrawn') THEN
    UPDATE congso.numbers SET voided = true WHERE subject = e.subject;
    UPDATE congso.documents d SET number = false WHERE d.subject = e.subject AND d.area = 'outgoing';
  END IF;
  CASE area
  WHEN 'incoming' THEN
    IF p <> '{}' THEN held := congso.fold_incoming(e, p); END IF; -- nothing is left of what was erased
  WHEN 'outgoing' THEN
    IF p <> '{}' THEN PERFORM congso.fold_outgoing(e, p, e.result); END IF;
  WHEN 'casefile' THEN PERFORM congso.fold_casefile(e, p, f, e.result);
  ELSE PERFORM congso.fold_directory(e, p, f, e.result);
  END CASE;
  RETURN true;
END $$;

-- What the event at this place of the journal says; nothing where the law has erased it.
CREATE FUNCTION payload_of(place bigint) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (SELECT coalesce((SELECT convert_from(body, 'UTF8')::jsonb FROM congso.payloads WHERE seq = place), '{}'));
END $$;

-- Documents only: nothing else is ever undone or erased.
CREATE FUNCTION refold(about uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  one congso.events;
  p jsonb;
  f jsonb := '{}';
BEGIN
  DELETE FROM congso.documents WHERE subject = about;
  DELETE FROM congso.access WHERE subject = about;
  DELETE FROM congso.numbers WHERE subject = about;
  DELETE FROM congso.submissions WHERE document = about;
  DELETE FROM congso.assignments WHERE document = about;
  DELETE FROM congso.questions WHERE document = about;
  DELETE FROM congso.entered WHERE document = about;
  DELETE FROM congso.links WHERE document = about;
  DELETE FROM congso.review_steps WHERE document = about;
  DELETE FROM congso.recipients WHERE document = about;
  FOR one IN
    SELECT * FROM congso.events e WHERE e.subject = about AND e.id NOT IN (SELECT congso.undone(about)) ORDER BY e.version
  LOOP
    p := congso.payload_of(one.seq);
    f := congso.fields_after(one, p, f);
    PERFORM congso.fold(one, p, f);
  END LOOP;
  UPDATE congso.subjects SET state = one.result, fields = f, last_event = one.id, last_actor = one.actor, last_kind = one.kind WHERE id = about;
END $$;

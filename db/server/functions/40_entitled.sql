-- Who may do what in which state: app/rules/whomay.cpp on the server's tables.
CREATE FUNCTION heads() RETURNS text[] LANGUAGE sql IMMUTABLE AS $$ SELECT '{agency_leader,head_of_office,head_of_unit}'::text[] $$;
-- Roles that handle documents.
CREATE FUNCTION works() RETURNS text[] LANGUAGE sql IMMUTABLE AS
  $$ SELECT '{clerk,agency_leader,head_of_office,head_of_unit,officer,archivist}'::text[] $$;
-- All roles that somebody has in any post.
CREATE FUNCTION roles_of(who uuid) RETURNS text[] LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (SELECT coalesce(array_agg(r), '{}') FROM congso.posts p, unnest(p.roles) r WHERE p.person = who AND p.active);
END $$;
-- Whether somebody is of the office now.
CREATE FUNCTION is_active(who uuid) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN EXISTS (SELECT 1 FROM congso.people WHERE id = who AND active);
END $$;
-- Whether the post is this person's, and has the role where one is wanted.
CREATE FUNCTION holds_post(who uuid, wanted uuid, role text DEFAULT NULL) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN EXISTS (SELECT 1 FROM congso.posts p WHERE p.id = wanted AND p.person = who AND p.active AND (role IS NULL OR role = ANY (p.roles)));
END $$;
-- Whether what names a unit or a person is this person's to answer for; in one post, where one is wanted.
CREATE FUNCTION answers_for(who uuid, wanted uuid, unit_named uuid, person_named uuid) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (SELECT CASE WHEN person_named IS NOT NULL THEN person_named = who
      ELSE EXISTS (SELECT 1 FROM congso.posts p WHERE p.person = who AND p.active AND p.unit = unit_named AND p.roles && congso.heads()
                      AND (wanted IS NULL OR p.id = wanted)) END);
END $$;
-- Whether work on a part still goes on.
CREATE FUNCTION is_open(state text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT state IN ('waiting', 'doing', 'passed') $$;

-- Whether everything above a part leads: who leads a part of a co-operating unit does not lead the document.
CREATE FUNCTION leads_document(part uuid) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (WITH RECURSIVE up (id, parent, role, depth) AS (
      SELECT a.id, a.parent, a.role, 1 FROM congso.assignments a WHERE a.id = part
      UNION ALL
      SELECT a.id, a.parent, a.role, depth + 1 FROM up JOIN congso.assignments a ON a.id = up.parent WHERE depth < 1000)
    SELECT bool_and(role = 'lead') FROM up);
END $$;
-- Whether a part was given on from another one.
CREATE FUNCTION lies_below(part uuid, above uuid) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (WITH RECURSIVE up (parent, depth) AS (
      SELECT a.parent, 1 FROM congso.assignments a WHERE a.id = part
      UNION ALL
      SELECT a.parent, depth + 1 FROM up JOIN congso.assignments a ON a.id = up.parent WHERE depth < 1000)
    SELECT coalesce(bool_or(parent = above), false) FROM up);
END $$;
-- The role that a part has for whoever has this relation to it.
CREATE FUNCTION role_of_relation(relation text) RETURNS text LANGUAGE sql IMMUTABLE AS
  $$ SELECT CASE relation WHEN 'lead' THEN 'lead' WHEN 'cooperating' THEN 'cooperate' WHEN 'supervising' THEN 'supervise' WHEN 'informed' THEN 'inform' END $$;
-- A relation to one part of a document.
CREATE FUNCTION relates_to_part(who uuid, wanted uuid, relation text, part assignments) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (SELECT CASE WHEN relation = 'assigner' THEN (part).assigner = who
      WHEN relation <> 'assignee' AND congso.role_of_relation(relation) IS DISTINCT FROM (part).role THEN false
      ELSE congso.answers_for(who, wanted, (part).unit, (part).person) END);
END $$;

-- A relation to any part of a document that still counts.
CREATE FUNCTION relates_by_part(who uuid, wanted uuid, relation text, about uuid) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN EXISTS (SELECT 1 FROM congso.assignments a WHERE a.document = about AND (congso.is_open(a.state) OR a.state IN ('answered', 'done'))
     AND (relation IN ('assigner', 'assignee') OR a.role = congso.role_of_relation(relation)) AND congso.relates_to_part(who, wanted, relation, a)
     AND (relation <> 'lead' OR congso.leads_document(a.id)));
END $$;
-- A relation to a subject, or to any part of it that still counts.
CREATE FUNCTION relates(who uuid, wanted uuid, relation text, about uuid) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
DECLARE
  s congso.subjects;
  d congso.documents;
BEGIN
  IF relation IN ('lead', 'assigner', 'assignee', 'cooperating', 'supervising', 'informed') THEN
    RETURN congso.relates_by_part(who, wanted, relation, about);
  ELSIF relation = 'submitted_to' THEN
    RETURN EXISTS (SELECT 1 FROM congso.submissions x WHERE x.document = about AND x.person = who);
  END IF;
  SELECT * INTO s FROM congso.subjects WHERE id = about;
  SELECT * INTO d FROM congso.documents WHERE subject = about;
  RETURN coalesce(CASE relation
    WHEN 'creator' THEN s.creator = who
    WHEN 'author_of_last' THEN s.last_actor = who
    WHEN 'asked' THEN EXISTS (SELECT 1 FROM congso.questions q WHERE q.document = about AND NOT q.answered AND congso.answers_for(who, NULL, q.unit, q.person))
    WHEN 'entered_for' THEN EXISTS (SELECT 1 FROM congso.entered x WHERE x.document = about AND x.principal = who AND x.state = 'unconfirmed')
    WHEN 'keeper' THEN EXISTS (SELECT 1 FROM congso.casefiles c WHERE c.subject = about AND c.keeper = who)
    WHEN 'head_of_keeper' THEN EXISTS (SELECT 1 FROM congso.casefiles c WHERE c.subject = about AND congso.answers_for(who, NULL, c.unit, NULL))
    WHEN 'principal' THEN EXISTS (SELECT 1 FROM congso.delegations g WHERE g.subject = about AND g.principal = who)
    WHEN 'absentee' THEN congso.as_uuid(s.fields ->> 'person') = who
    WHEN 'giver' THEN EXISTS (SELECT 1 FROM congso.handovers h WHERE h.subject = about AND h.giver = who)
    WHEN 'receiver' THEN EXISTS (SELECT 1 FROM congso.handovers h WHERE h.subject = about AND h.receiver = who)
    WHEN 'drafter' THEN d.drafter = who
    WHEN 'head_of_drafter' THEN congso.answers_for(who, NULL, d.unit, NULL)
    WHEN 'approver' THEN d.approver = who
    WHEN 'reviewing' THEN EXISTS (SELECT 1 FROM congso.review_steps r WHERE r.document = about AND r.state = 'open' AND congso.answers_for(who, NULL, r.unit, r.person))
    WHEN 'approving' THEN EXISTS (SELECT 1 FROM congso.review_steps r WHERE r.document = about AND r.state = 'open' AND r.kind = 'approve'
                                     AND congso.answers_for(who, NULL, r.unit, r.person))
    WHEN 'involved' THEN d.drafter = who OR congso.answers_for(who, NULL, d.unit, NULL)
      OR EXISTS (SELECT 1 FROM congso.review_steps r WHERE r.document = about AND congso.answers_for(who, NULL, r.unit, r.person))
    END, false);
END $$;

-- Whether one of the entries of a case is the person's, who has these roles in the post.
CREATE FUNCTION way_open(who uuid, wanted uuid, roles text[], entries jsonb, about uuid, part assignments) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
DECLARE
  entry text;
  relation text;
BEGIN
  FOR place IN 0..jsonb_array_length(entries) - 1 LOOP
    entry := entries ->> place;
    relation := split_part(entry, ':', 2);
    IF entry LIKE 'role:%' THEN
      IF relation = ANY (roles) THEN RETURN true; END IF;
    ELSIF (part).id IS NOT NULL AND (relation IN ('assigner', 'assignee') OR congso.role_of_relation(relation) IS NOT NULL) THEN
      IF congso.relates_to_part(who, wanted, relation, part) THEN RETURN true; END IF;
    ELSIF congso.relates(who, wanted, relation, about) THEN
      RETURN true;
    END IF;
  END LOOP;
  RETURN false;
END $$;

-- The part of the document that the event acts on; null where its kind acts on none. Refused where it is not there,
-- closed, or none that its kind acts on.
CREATE FUNCTION part_of(e events, p jsonb, rule jsonb) RETURNS assignments LANGUAGE plpgsql STABLE AS $$
DECLARE
  part congso.assignments;
  required boolean := coalesce((rule #>> '{part,required}')::boolean, true);
BEGIN
  IF rule -> 'part' IS NULL THEN
    RETURN NULL;
  END IF;
  SELECT * INTO part FROM congso.assignments WHERE id = congso.as_uuid(p ->> (rule #>> '{part,key}')) AND document = e.subject;
  IF part.id IS NULL AND (required OR p ? (rule #>> '{part,key}')) THEN
    PERFORM congso.bad_field(rule #>> '{part,key}', 'unknown');
  END IF;
  IF part.id IS NOT NULL AND NOT (part.role = ANY (congso.text_array(rule #> '{part,roles}')) AND part.state = ANY (congso.text_array(rule #> '{part,states}'))) THEN
    IF required THEN
      PERFORM congso.refuse('rule.wrong_state', jsonb_build_object('action', e.kind, 'part', part.state));
    END IF;
    RETURN NULL;
  END IF;
  RETURN part;
END $$;

-- In whose name it is done: the author's own, a principal's by a delegation in force that covers it, or entered for another.
CREATE FUNCTION entitled_person(e events, rule jsonb) RETURNS uuid LANGUAGE plpgsql STABLE AS $$
DECLARE
  g congso.delegations;
  covered boolean;
  day text := congso.iso(congso.today());
BEGIN
  IF e.behalf IS NULL THEN
    RETURN e.actor;
  END IF;
  IF e.delegation IS NULL THEN
    covered := congso.is_active(e.behalf) AND EXISTS (SELECT 1 FROM congso.texts(rule -> 'entered_by') t
      JOIN congso.posts p ON p.person = e.actor AND p.active AND split_part(t, ':', 2) = ANY (p.roles));
  ELSE
    SELECT * INTO g FROM congso.delegations WHERE subject = e.delegation AND delegate = e.actor AND principal = e.behalf AND NOT revoked
       AND from_day <= day AND until_day >= day;
    covered := FOUND AND congso.is_active(e.behalf) AND split_part(e.kind, '.', 1) IN ('incoming', 'outgoing', 'casefile')
      AND (g.scope <> 'instruct' OR e.kind IN ('incoming.instructed', 'incoming.sent_back'))
      AND (e.version = 1 OR split_part(e.kind, '.', 1) = 'casefile' OR EXISTS (
        SELECT 1 FROM congso.documents d WHERE d.subject = e.subject AND (g.past OR d.day >= g.from_day)
           AND (g.kinds = '{}' OR d.kind = ANY (g.kinds))
           AND (g.unit IS NULL OR EXISTS (SELECT 1 FROM congso.access u WHERE u.subject = d.subject AND u.grantee = g.unit AND u.how > 0))
           AND (g.scope <> 'instruct' OR EXISTS (SELECT 1 FROM congso.submissions s WHERE s.document = d.subject AND s.person = g.principal))
           AND EXISTS (SELECT 1 FROM congso.may_read m WHERE m.person = g.principal AND m.subject = d.subject)));
  END IF;
  IF NOT coalesce(covered, false) THEN
    PERFORM congso.refuse('rule.not_allowed', jsonb_build_object('action', e.kind, 'problem', 'behalf'));
  END IF;
  RETURN e.behalf;
END $$;

-- The state that the event says, held against what the workflow leads to.
CREATE FUNCTION state_after(e events, p jsonb, now text, results jsonb) RETURNS text LANGUAGE plpgsql STABLE AS $$
DECLARE said text := p ->> 'state';
BEGIN
  IF e.kind LIKE '%.undone' THEN
    RETURN coalesce((SELECT x.result FROM congso.events x WHERE x.subject = e.subject AND x.id <> congso.as_uuid(p ->> 'event') AND x.kind NOT LIKE '%.undone'
      AND x.id NOT IN (SELECT congso.undone(e.subject))
      ORDER BY x.version DESC LIMIT 1), now);
  END IF;
  IF said IS NOT NULL THEN
    IF NOT (results ? said OR (results = '[]' AND said = now)) THEN
      PERFORM congso.bad_field('state', 'choice');
    END IF;
    RETURN said;
  END IF;
  IF results = '[]' OR results ? now THEN
    RETURN now;
  END IF;
  IF jsonb_array_length(results) > 1 THEN
    PERFORM congso.bad_field('state', 'missing');
  END IF;
  RETURN results ->> 0;
END $$;

-- The same for a journal that is taken over as it stands: what it says has been decided.
CREATE FUNCTION state_said(e events, p jsonb, now text) RETURNS text LANGUAGE plpgsql STABLE AS $$
DECLARE results text[];
BEGIN
  IF p ? 'state' THEN
    RETURN p ->> 'state';
  END IF;
  IF e.kind LIKE '%.undone' THEN
    RETURN congso.state_after(e, p, now, '[]');
  END IF;
  SELECT c.results INTO results FROM congso.workflow_cases c WHERE c.kind = e.kind AND now = ANY (c.states) ORDER BY c.position LIMIT 1;
  RETURN CASE WHEN results IS NULL OR results = '{}' OR now = ANY (results) THEN now ELSE results[1] END;
END $$;

-- Whether the author may, and what state the subject has then.
CREATE FUNCTION admit(e events, p jsonb, rule jsonb, who uuid, roles text[], now text, part assignments) RETURNS text LANGUAGE plpgsql STABLE AS $$
DECLARE
  way jsonb;
  known boolean := false;
  results jsonb;
BEGIN
  FOR place IN 0..jsonb_array_length(rule -> 'cases') - 1 LOOP
    way := rule -> 'cases' -> place;
    CONTINUE WHEN NOT way -> 'from' ? now;
    known := true;
    IF rule ? 'part_of' OR congso.way_open(who, e.post, roles, way -> 'who', e.subject, part) THEN
      results := coalesce(results, '[]') || coalesce(way -> 'to', '[]');
    END IF;
  END LOOP;
  IF NOT known THEN
    PERFORM congso.refuse('rule.wrong_state', jsonb_build_object('action', e.kind, 'state', now));
  ELSIF results IS NULL THEN
    PERFORM congso.refuse(CASE WHEN EXISTS (SELECT 1 FROM congso.workflow_cases c, unnest(c.who) w WHERE c.kind = e.kind AND w LIKE 'relation:%')
      THEN 'rule.not_yours' ELSE 'rule.not_allowed' END, jsonb_build_object('action', e.kind));
  END IF;
  RETURN congso.state_after(e, p, now, results);
END $$;

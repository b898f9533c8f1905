-- Ids that a PC keeps by themselves: recipients, comments, links, uses of a kept original. One that another document has
-- would keep every PC that reads both from folding the second.
CREATE TABLE given_ids (
  id      uuid PRIMARY KEY,
  subject uuid NOT NULL
);
INSERT INTO given_ids
  SELECT DISTINCT ON (x.id) x.id, x.subject FROM (
    SELECT CASE WHEN y.said ~ '^[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$' THEN y.said::uuid END AS id, e.subject
      FROM (SELECT seq, subject FROM events WHERE kind IN ('incoming.linked', 'outgoing.comment_added', 'outgoing.kept_used', 'outgoing.drafted',
              'outgoing.copied', 'outgoing.recipients_set', 'outgoing.recipients_added')) e
      JOIN payloads b ON b.seq = e.seq, LATERAL (SELECT convert_from(b.body, 'UTF8')::jsonb) c (p)
      LEFT JOIN LATERAL jsonb_array_elements(CASE WHEN jsonb_typeof(p -> 'recipients') = 'array' THEN p -> 'recipients' ELSE '[]' END) r ON true,
           LATERAL (SELECT coalesce(r ->> 'id', p ->> 'link', p ->> 'comment', p ->> 'use')) y (said)) x
   WHERE x.id IS NOT NULL ON CONFLICT DO NOTHING;

ALTER TABLE office ADD review_route jsonb NOT NULL DEFAULT '[]';  -- whom a draft goes to, as shipped

-- What was sent and named by no event yet: only so much of it a person, and not for ever.
ALTER TABLE uploads ADD at timestamptz NOT NULL DEFAULT now();
DELETE FROM uploads u WHERE EXISTS (SELECT 1 FROM event_files x WHERE x.hash = u.hash);

CREATE INDEX numbers_number ON numbers (year, number);
CREATE INDEX subjects_few ON subjects (area) WHERE area NOT IN ('incoming', 'outgoing');

-- Steps that a person still has before, in the order in which they are looked for when everything of the person's moves.
CREATE INDEX review_steps_theirs ON review_steps(grantee, document) WHERE state IN ('open', 'waiting');

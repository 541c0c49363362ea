-- What somebody proposed to publish, with the result they saw. Another person confirms it, and only while the result is
-- still the same.
CREATE TABLE publication_proposal (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    programme   text NOT NULL REFERENCES programme,
    scheme      text NOT NULL,
    as_of       timestamptz NOT NULL,
    title_zh    text NOT NULL,
    title_en    text NOT NULL,
    period      text NOT NULL,
    supersedes  text REFERENCES edition,
    reason      text,
    result_hash text NOT NULL CHECK (result_hash ~ '^[0-9a-f]{64}$'),
    ranked      integer NOT NULL CHECK (ranked >= 0),
    unranked    integer NOT NULL CHECK (unranked >= 0),
    changes     jsonb NOT NULL,
    proposed_by text NOT NULL REFERENCES person,
    proposed_at timestamptz NOT NULL,
    state       text NOT NULL DEFAULT 'proposed' CHECK (state IN ('proposed', 'confirmed', 'withdrawn')),
    decided_by  text REFERENCES person,
    decided_at  timestamptz,
    edition     text UNIQUE REFERENCES edition,
    CHECK ((supersedes IS NULL) = (reason IS NULL)),
    CHECK ((state = 'proposed') = (decided_by IS NULL)),
    CHECK ((decided_by IS NULL) = (decided_at IS NULL)),
    CHECK ((state = 'confirmed') = (edition IS NOT NULL)),
    CHECK (state <> 'confirmed' OR decided_by <> proposed_by)
);
CREATE INDEX publication_proposal_programme ON publication_proposal (programme, id);

GRANT SELECT, INSERT ON publication_proposal TO ${app};
GRANT UPDATE (state, decided_by, decided_at, edition) ON publication_proposal TO ${app};

-- Changes of a rule that somebody keeps, with the ranks they gave when they were saved. Every save raises the version,
-- so that nobody overwrites unseen what another saved meanwhile.
CREATE TABLE scheme_draft (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    programme   text NOT NULL REFERENCES programme,
    edition     text NOT NULL REFERENCES edition,
    scheme      text NOT NULL,
    title       text NOT NULL CHECK (title <> ''),
    reason      text NOT NULL CHECK (reason <> ''),
    changes     jsonb NOT NULL,
    result_hash text NOT NULL CHECK (result_hash ~ '^[0-9a-f]{64}$'),
    moved       integer NOT NULL CHECK (moved >= 0),
    version     integer NOT NULL DEFAULT 1 CHECK (version > 0),
    state       text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'proposed', 'adopted', 'withdrawn')),
    saved_by    text NOT NULL REFERENCES person,
    saved_at    timestamptz NOT NULL,
    changed_by  text NOT NULL REFERENCES person,
    changed_at  timestamptz NOT NULL,
    UNIQUE (programme, id)
);

-- A draft that somebody proposes as a new scheme of the package, with the file and the ranks that were seen. Another
-- person confirms it, and only while both are still the same.
CREATE TABLE draft_adoption (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    programme       text NOT NULL,
    draft           bigint NOT NULL,
    draft_version   integer NOT NULL,
    scheme          text NOT NULL CHECK (scheme ~ '^[a-z0-9][a-z0-9-]*$'),
    title_zh        text NOT NULL CHECK (title_zh <> ''),
    title_en        text NOT NULL CHECK (title_en <> ''),
    package_version integer NOT NULL,
    file_hash       text NOT NULL CHECK (file_hash ~ '^[0-9a-f]{64}$'),
    result_hash     text NOT NULL CHECK (result_hash ~ '^[0-9a-f]{64}$'),
    state           text NOT NULL DEFAULT 'proposed' CHECK (state IN ('proposed', 'confirmed', 'withdrawn', 'refused')),
    proposed_by     text NOT NULL REFERENCES person,
    proposed_at     timestamptz NOT NULL,
    decided_by      text REFERENCES person,
    decided_at      timestamptz,
    refusal         text CHECK (refusal <> ''),
    adopted_version integer,
    FOREIGN KEY (programme, draft) REFERENCES scheme_draft (programme, id),
    FOREIGN KEY (programme, adopted_version) REFERENCES package_version (programme, version),
    CHECK ((state = 'proposed') = (decided_by IS NULL)),
    CHECK ((decided_by IS NULL) = (decided_at IS NULL)),
    CHECK ((state = 'refused') = (refusal IS NOT NULL)),
    CHECK ((state = 'confirmed') = (adopted_version IS NOT NULL)),
    CHECK (state NOT IN ('confirmed', 'refused') OR decided_by <> proposed_by)
);
CREATE UNIQUE INDEX draft_adoption_open ON draft_adoption (draft) WHERE state = 'proposed';
CREATE INDEX draft_adoption_programme ON draft_adoption (programme, id);

ALTER TABLE scheme_draft ENABLE ROW LEVEL SECURITY;
ALTER TABLE scheme_draft FORCE ROW LEVEL SECURITY;
CREATE POLICY scheme_draft_area ON scheme_draft
    USING (programme = (SELECT area_programme()) AND (SELECT area_is_whole()))
    WITH CHECK (programme = (SELECT area_programme()) AND (SELECT area_is_whole()));

ALTER TABLE draft_adoption ENABLE ROW LEVEL SECURITY;
ALTER TABLE draft_adoption FORCE ROW LEVEL SECURITY;
CREATE POLICY draft_adoption_area ON draft_adoption
    USING (programme = (SELECT area_programme()) AND (SELECT area_is_whole()))
    WITH CHECK (programme = (SELECT area_programme()) AND (SELECT area_is_whole()));

GRANT SELECT, INSERT ON scheme_draft, draft_adoption TO ${app};
GRANT UPDATE (title, reason, changes, result_hash, moved, version, state, changed_by, changed_at) ON scheme_draft TO ${app};
GRANT UPDATE (state, decided_by, decided_at, refusal, adopted_version) ON draft_adoption TO ${app};

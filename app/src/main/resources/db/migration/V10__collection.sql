-- A form asked for one period of every unit that returns it. The form is the one of the package version named here,
-- whatever is loaded later.
CREATE TABLE collection (
    programme      text NOT NULL,
    form           text NOT NULL,
    period         text NOT NULL CHECK (period ~ '^\d{4}(-[SQM]\d{1,2})?$'),
    version        integer NOT NULL,
    title_zh       text NOT NULL,
    title_en       text NOT NULL,
    demonstration  boolean NOT NULL,
    due_on         date NOT NULL,
    opened_at      timestamptz NOT NULL,
    opened_by      text NOT NULL,
    closed_at      timestamptz,
    closed_by      text,
    closing_reason text,
    PRIMARY KEY (programme, form, period),
    FOREIGN KEY (programme, version) REFERENCES package_version,
    CHECK ((closed_at IS NULL) = (closed_by IS NULL)),
    CHECK ((closed_at IS NULL) = (closing_reason IS NULL))
);

-- The return of one unit. `version` counts every change of the return; `round` its submissions; `acceptances` how often
-- it was accepted. The counts are those of the last change, so that an overview reads this table alone.
CREATE TABLE collection_return (
    programme   text NOT NULL,
    form        text NOT NULL,
    period      text NOT NULL,
    unit        text NOT NULL,
    unit_name   text NOT NULL,
    parent      text,
    parent_name text,
    stage       text NOT NULL
                CHECK (stage IN ('draft', 'submitted', 'city-reviewed', 'accepted', 'locked')),
    version     integer NOT NULL CHECK (version > 0),
    round       integer NOT NULL CHECK (round >= 0),
    acceptances integer NOT NULL CHECK (acceptances >= 0),
    late        boolean NOT NULL,
    sent_back   boolean NOT NULL,
    asked       integer NOT NULL,
    filled      integer NOT NULL CHECK (filled BETWEEN 0 AND asked),
    problems    integer NOT NULL CHECK (problems >= 0),
    updated_at  timestamptz NOT NULL,
    PRIMARY KEY (programme, form, period, unit),
    FOREIGN KEY (programme, form, period) REFERENCES collection,
    CHECK (stage = 'draft' OR round > 0),
    CHECK (stage NOT IN ('accepted', 'locked') OR acceptances > 0)
);
CREATE INDEX collection_return_unit ON collection_return (programme, unit);

-- What a cell holds now. An entry that was never touched has no row.
CREATE TABLE return_cell (
    programme text NOT NULL,
    form      text NOT NULL,
    period    text NOT NULL,
    unit      text NOT NULL,
    entry     text NOT NULL,
    version   integer NOT NULL CHECK (version > 0),
    kind      text NOT NULL CHECK (kind IN ('number', 'words', 'not-applicable', 'empty')),
    number    double precision CHECK (number NOT IN ('NaN', 'Infinity', '-Infinity')),
    words     text,
    entered_by text NOT NULL,
    by_title   text NOT NULL,
    entered_at timestamptz NOT NULL,
    PRIMARY KEY (programme, unit, form, period, entry),
    FOREIGN KEY (programme, form, period, unit) REFERENCES collection_return,
    CHECK ((kind = 'number') = (number IS NOT NULL)),
    CHECK ((kind IN ('words', 'not-applicable')) = (words IS NOT NULL))
);

-- Everything a cell ever held. Rows are only added.
CREATE TABLE cell_change (
    programme  text NOT NULL,
    form       text NOT NULL,
    period     text NOT NULL,
    unit       text NOT NULL,
    entry      text NOT NULL,
    version    integer NOT NULL CHECK (version > 0),
    kind       text NOT NULL,
    number     double precision,
    words      text,
    request    text NOT NULL,
    entered_by text NOT NULL,
    by_title   text NOT NULL,
    entered_at timestamptz NOT NULL,
    PRIMARY KEY (programme, unit, form, period, entry, version),
    FOREIGN KEY (programme, form, period, unit) REFERENCES collection_return
);

-- The saves that were done, so that a repeated one is known and changes nothing.
CREATE TABLE cell_request (
    programme text NOT NULL,
    form      text NOT NULL,
    period    text NOT NULL,
    unit      text NOT NULL,
    request   text NOT NULL,
    hash      text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
    version   integer NOT NULL,
    saved_at  timestamptz NOT NULL,
    PRIMARY KEY (programme, unit, form, period, request),
    FOREIGN KEY (programme, form, period, unit) REFERENCES collection_return
);

-- Every move of a return. Rows are only added; the stage of a return is where its last move led.
CREATE TABLE return_move (
    programme  text NOT NULL,
    form       text NOT NULL,
    period     text NOT NULL,
    unit       text NOT NULL,
    number     integer NOT NULL CHECK (number > 0),
    move       text NOT NULL,
    from_stage text NOT NULL,
    to_stage   text NOT NULL,
    round      integer NOT NULL,
    reason     text,
    moved_by   text NOT NULL,
    by_title   text NOT NULL,
    moved_at   timestamptz NOT NULL,
    PRIMARY KEY (programme, unit, form, period, number),
    FOREIGN KEY (programme, form, period, unit) REFERENCES collection_return
);

-- The cells as they were at each submission. Rows are only added.
CREATE TABLE return_submission (
    programme    text NOT NULL,
    form         text NOT NULL,
    period       text NOT NULL,
    unit         text NOT NULL,
    round        integer NOT NULL CHECK (round > 0),
    cells        jsonb NOT NULL,
    late         boolean NOT NULL,
    submitted_by text NOT NULL,
    submitted_at timestamptz NOT NULL,
    PRIMARY KEY (programme, unit, form, period, round),
    FOREIGN KEY (programme, form, period, unit) REFERENCES collection_return
);

-- A remark of a reviewer on a cell.
CREATE TABLE cell_comment (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    programme   text NOT NULL,
    form        text NOT NULL,
    period      text NOT NULL,
    unit        text NOT NULL,
    entry       text NOT NULL,
    text        text NOT NULL CHECK (text <> ''),
    made_by     text NOT NULL,
    by_title    text NOT NULL,
    made_at     timestamptz NOT NULL,
    resolved_by text,
    resolved_at timestamptz,
    FOREIGN KEY (programme, form, period, unit) REFERENCES collection_return,
    CHECK ((resolved_by IS NULL) = (resolved_at IS NULL))
);
CREATE INDEX cell_comment_return ON cell_comment (programme, unit, form, period);

-- Why a soft check that fails is right all the same. The newest counts; an empty one takes it back. Rows are only added.
CREATE TABLE explanation (
    id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    programme text NOT NULL,
    form      text NOT NULL,
    period    text NOT NULL,
    unit      text NOT NULL,
    check_id  text NOT NULL,
    text      text NOT NULL,
    made_by   text NOT NULL,
    by_title  text NOT NULL,
    made_at   timestamptz NOT NULL,
    FOREIGN KEY (programme, form, period, unit) REFERENCES collection_return
);
CREATE INDEX explanation_return ON explanation (programme, unit, form, period);

-- The newest version of a return that a person has looked at.
CREATE TABLE return_seen (
    programme text NOT NULL,
    form      text NOT NULL,
    period    text NOT NULL,
    unit      text NOT NULL,
    person    text NOT NULL,
    version   integer NOT NULL CHECK (version > 0),
    seen_at   timestamptz NOT NULL,
    PRIMARY KEY (programme, unit, form, period, person),
    FOREIGN KEY (programme, form, period, unit) REFERENCES collection_return
);

-- Entry closed for a form, a period, a unit, or any of them (null), with the reason that is shown.
CREATE TABLE entry_lock (
    id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    programme text NOT NULL REFERENCES programme,
    form      text,
    period    text,
    unit      text,
    reason    text NOT NULL CHECK (reason <> ''),
    until     date,
    made_by   text NOT NULL,
    made_at   timestamptz NOT NULL,
    lifted_by text,
    lifted_at timestamptz,
    CHECK ((lifted_by IS NULL) = (lifted_at IS NULL))
);
CREATE INDEX entry_lock_open ON entry_lock (programme) WHERE lifted_at IS NULL;

-- A unit that may enter in spite of a lock, until a day.
CREATE TABLE lock_exception (
    id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    lock      bigint NOT NULL REFERENCES entry_lock,
    programme text NOT NULL,
    unit      text NOT NULL,
    until     date NOT NULL,
    reason    text NOT NULL CHECK (reason <> ''),
    made_by   text NOT NULL,
    made_at   timestamptz NOT NULL
);
CREATE INDEX lock_exception_lock ON lock_exception (lock);

GRANT SELECT, INSERT ON collection, collection_return, return_cell, cell_change, cell_request, return_move,
    return_submission, cell_comment, explanation, return_seen, entry_lock, lock_exception TO ${app};
GRANT UPDATE (closed_at, closed_by, closing_reason) ON collection TO ${app};
GRANT UPDATE (stage, version, round, acceptances, late, sent_back, filled, problems, updated_at)
    ON collection_return TO ${app};
GRANT UPDATE (version, kind, number, words, entered_by, by_title, entered_at) ON return_cell TO ${app};
GRANT UPDATE (resolved_by, resolved_at) ON cell_comment TO ${app};
GRANT UPDATE (version, seen_at) ON return_seen TO ${app};
GRANT UPDATE (lifted_by, lifted_at) ON entry_lock TO ${app};

ALTER TABLE collection_return ENABLE ROW LEVEL SECURITY;
ALTER TABLE collection_return FORCE ROW LEVEL SECURITY;
CREATE POLICY collection_return_area ON collection_return
    USING (programme = (SELECT area_programme())
           AND ((SELECT area_is_whole()) OR unit IN (SELECT area_units())))
    WITH CHECK (programme = (SELECT area_programme())
                AND ((SELECT area_is_whole()) OR unit IN (SELECT area_units())));

ALTER TABLE return_cell ENABLE ROW LEVEL SECURITY;
ALTER TABLE return_cell FORCE ROW LEVEL SECURITY;
CREATE POLICY return_cell_area ON return_cell
    USING (programme = (SELECT area_programme())
           AND ((SELECT area_is_whole()) OR unit IN (SELECT area_units())))
    WITH CHECK (programme = (SELECT area_programme())
                AND ((SELECT area_is_whole()) OR unit IN (SELECT area_units())));

ALTER TABLE cell_change ENABLE ROW LEVEL SECURITY;
ALTER TABLE cell_change FORCE ROW LEVEL SECURITY;
CREATE POLICY cell_change_area ON cell_change
    USING (programme = (SELECT area_programme())
           AND ((SELECT area_is_whole()) OR unit IN (SELECT area_units())))
    WITH CHECK (programme = (SELECT area_programme())
                AND ((SELECT area_is_whole()) OR unit IN (SELECT area_units())));

ALTER TABLE cell_request ENABLE ROW LEVEL SECURITY;
ALTER TABLE cell_request FORCE ROW LEVEL SECURITY;
CREATE POLICY cell_request_area ON cell_request
    USING (programme = (SELECT area_programme())
           AND ((SELECT area_is_whole()) OR unit IN (SELECT area_units())))
    WITH CHECK (programme = (SELECT area_programme())
                AND ((SELECT area_is_whole()) OR unit IN (SELECT area_units())));

ALTER TABLE return_move ENABLE ROW LEVEL SECURITY;
ALTER TABLE return_move FORCE ROW LEVEL SECURITY;
CREATE POLICY return_move_area ON return_move
    USING (programme = (SELECT area_programme())
           AND ((SELECT area_is_whole()) OR unit IN (SELECT area_units())))
    WITH CHECK (programme = (SELECT area_programme())
                AND ((SELECT area_is_whole()) OR unit IN (SELECT area_units())));

ALTER TABLE return_submission ENABLE ROW LEVEL SECURITY;
ALTER TABLE return_submission FORCE ROW LEVEL SECURITY;
CREATE POLICY return_submission_area ON return_submission
    USING (programme = (SELECT area_programme())
           AND ((SELECT area_is_whole()) OR unit IN (SELECT area_units())))
    WITH CHECK (programme = (SELECT area_programme())
                AND ((SELECT area_is_whole()) OR unit IN (SELECT area_units())));

ALTER TABLE cell_comment ENABLE ROW LEVEL SECURITY;
ALTER TABLE cell_comment FORCE ROW LEVEL SECURITY;
CREATE POLICY cell_comment_area ON cell_comment
    USING (programme = (SELECT area_programme())
           AND ((SELECT area_is_whole()) OR unit IN (SELECT area_units())))
    WITH CHECK (programme = (SELECT area_programme())
                AND ((SELECT area_is_whole()) OR unit IN (SELECT area_units())));

ALTER TABLE explanation ENABLE ROW LEVEL SECURITY;
ALTER TABLE explanation FORCE ROW LEVEL SECURITY;
CREATE POLICY explanation_area ON explanation
    USING (programme = (SELECT area_programme())
           AND ((SELECT area_is_whole()) OR unit IN (SELECT area_units())))
    WITH CHECK (programme = (SELECT area_programme())
                AND ((SELECT area_is_whole()) OR unit IN (SELECT area_units())));

ALTER TABLE return_seen ENABLE ROW LEVEL SECURITY;
ALTER TABLE return_seen FORCE ROW LEVEL SECURITY;
CREATE POLICY return_seen_area ON return_seen
    USING (programme = (SELECT area_programme())
           AND ((SELECT area_is_whole()) OR unit IN (SELECT area_units())))
    WITH CHECK (programme = (SELECT area_programme())
                AND ((SELECT area_is_whole()) OR unit IN (SELECT area_units())));

ALTER TABLE lock_exception ENABLE ROW LEVEL SECURITY;
ALTER TABLE lock_exception FORCE ROW LEVEL SECURITY;
CREATE POLICY lock_exception_area ON lock_exception
    USING (programme = (SELECT area_programme())
           AND ((SELECT area_is_whole()) OR unit IN (SELECT area_units())))
    WITH CHECK (programme = (SELECT area_programme())
                AND ((SELECT area_is_whole()) OR unit IN (SELECT area_units())));

-- A lock without a unit holds for all of them: everybody sees it, and only the whole area makes and lifts one.
ALTER TABLE entry_lock ENABLE ROW LEVEL SECURITY;
ALTER TABLE entry_lock FORCE ROW LEVEL SECURITY;
CREATE POLICY entry_lock_area ON entry_lock
    USING (programme = (SELECT area_programme())
           AND ((SELECT area_is_whole()) OR unit IS NULL OR unit IN (SELECT area_units())))
    WITH CHECK (programme = (SELECT area_programme()) AND (SELECT area_is_whole()));

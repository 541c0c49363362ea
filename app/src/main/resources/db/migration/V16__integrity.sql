-- Runs of the checks on figures. A run speaks of the whole programme and holds nothing about a unit.
CREATE TABLE integrity_run (
    id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    programme text NOT NULL REFERENCES programme,
    period    text NOT NULL CHECK (period ~ '^\d{4}$'),
    made_by   text NOT NULL,
    by_title  text NOT NULL,
    made_at   timestamptz NOT NULL,
    as_of     timestamptz NOT NULL,
    tests     text[] NOT NULL,
    UNIQUE (programme, id)
);

-- How surprising the figures of each unit are, all checks together.
CREATE TABLE integrity_score (
    programme text NOT NULL,
    unit      text NOT NULL,
    run       bigint NOT NULL,
    score     double precision NOT NULL CHECK (score BETWEEN 0 AND 100),
    chance    double precision NOT NULL CHECK (chance BETWEEN 0 AND 1),
    adjusted  double precision NOT NULL CHECK (adjusted BETWEEN 0 AND 1),
    PRIMARY KEY (run, unit),
    FOREIGN KEY (programme, run) REFERENCES integrity_run (programme, id)
);

-- A question to a unit, with everything a reader needs to answer it.
CREATE TABLE integrity_flag (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    programme     text NOT NULL,
    unit          text NOT NULL,
    run           bigint NOT NULL,
    period        text NOT NULL,
    test          text NOT NULL CHECK (test IN ('cross', 'hierarchy', 'smooth', 'digits', 'target', 'revision',
                      'additivity', 'likeness')),
    indicator     text NOT NULL,
    score         double precision NOT NULL CHECK (score BETWEEN 0 AND 100),
    evidence      jsonb NOT NULL,
    closed_reason text CHECK (closed_reason <> ''),
    closed_by     text,
    closed_title  text,
    closed_at     timestamptz,
    UNIQUE (programme, unit, id),
    FOREIGN KEY (programme, run) REFERENCES integrity_run (programme, id),
    CHECK ((closed_reason IS NULL) = (closed_by IS NULL) AND (closed_reason IS NULL) = (closed_at IS NULL)
           AND (closed_reason IS NULL) = (closed_title IS NULL))
);
-- Nobody is asked the same while the question is open, nor again as long as the figures behind it stay the same.
CREATE UNIQUE INDEX integrity_flag_open ON integrity_flag (programme, unit, period, test, indicator)
    WHERE closed_at IS NULL;
CREATE UNIQUE INDEX integrity_flag_same ON integrity_flag (programme, unit, period, test, indicator, md5(evidence::text));

-- What the unit says to it. Rows are only ever added: the newest answer counts, the earlier ones stay below it.
CREATE TABLE integrity_answer (
    programme   text NOT NULL,
    unit        text NOT NULL,
    flag        bigint NOT NULL,
    number      integer NOT NULL CHECK (number > 0),
    answer      text NOT NULL CHECK (answer <> ''),
    answered_by text NOT NULL,
    by_title    text NOT NULL,
    answered_at timestamptz NOT NULL,
    PRIMARY KEY (flag, number),
    FOREIGN KEY (programme, unit, flag) REFERENCES integrity_flag (programme, unit, id)
);

ALTER TABLE integrity_run ENABLE ROW LEVEL SECURITY;
ALTER TABLE integrity_run FORCE ROW LEVEL SECURITY;
CREATE POLICY integrity_run_area ON integrity_run
    USING (programme = (SELECT area_programme()))
    WITH CHECK (programme = (SELECT area_programme()) AND (SELECT area_is_whole()));

ALTER TABLE integrity_score ENABLE ROW LEVEL SECURITY;
ALTER TABLE integrity_score FORCE ROW LEVEL SECURITY;
CREATE POLICY integrity_score_area ON integrity_score
    USING (programme = (SELECT area_programme())
           AND ((SELECT area_is_whole()) OR unit IN (SELECT area_units())))
    WITH CHECK (programme = (SELECT area_programme())
           AND ((SELECT area_is_whole()) OR unit IN (SELECT area_units())));

ALTER TABLE integrity_flag ENABLE ROW LEVEL SECURITY;
ALTER TABLE integrity_flag FORCE ROW LEVEL SECURITY;
CREATE POLICY integrity_flag_area ON integrity_flag
    USING (programme = (SELECT area_programme())
           AND ((SELECT area_is_whole()) OR unit IN (SELECT area_units())))
    WITH CHECK (programme = (SELECT area_programme())
           AND ((SELECT area_is_whole()) OR unit IN (SELECT area_units())));

ALTER TABLE integrity_answer ENABLE ROW LEVEL SECURITY;
ALTER TABLE integrity_answer FORCE ROW LEVEL SECURITY;
CREATE POLICY integrity_answer_area ON integrity_answer
    USING (programme = (SELECT area_programme())
           AND ((SELECT area_is_whole()) OR unit IN (SELECT area_units())))
    WITH CHECK (programme = (SELECT area_programme())
           AND ((SELECT area_is_whole()) OR unit IN (SELECT area_units())));

GRANT SELECT, INSERT ON integrity_run, integrity_score, integrity_flag, integrity_answer TO ${app};
GRANT UPDATE (closed_reason, closed_by, closed_title, closed_at) ON integrity_flag TO ${app};

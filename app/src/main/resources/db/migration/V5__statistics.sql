-- What was observed: the period it speaks of, the moment we learned it, and what it replaced. Rows are only ever
-- added: a correction is a higher revision, and a figure that a newer package no longer holds is withdrawn.
CREATE TABLE observation (
    programme     text NOT NULL,
    unit          text NOT NULL,
    indicator     text NOT NULL,
    period        text NOT NULL CHECK (period ~ '^\d{4}(-[SQM]\d{1,2})?$'),
    revision      integer NOT NULL CHECK (revision > 0),
    status        text NOT NULL CHECK (status IN ('value', 'not-reported', 'not-applicable', 'withdrawn')),
    value         double precision,
    reason        text,
    source        text NOT NULL,
    demonstration boolean NOT NULL,
    recorded_at   timestamptz NOT NULL,
    version       integer NOT NULL,
    PRIMARY KEY (programme, unit, indicator, period, revision),
    FOREIGN KEY (programme, version) REFERENCES package_version,
    CHECK ((status = 'value') = (value IS NOT NULL)),
    CHECK (value NOT IN ('NaN', 'Infinity', '-Infinity')),
    CHECK ((status = 'not-applicable') = (reason IS NOT NULL))
);
CREATE INDEX observation_indicator ON observation (programme, indicator, period);

-- The figures as anyone would have seen them at a moment: of every figure the newest revision known by then.
CREATE FUNCTION figures_as_of(of_programme text, moment timestamptz)
RETURNS SETOF observation
LANGUAGE sql STABLE
AS $$
    SELECT * FROM (
        SELECT DISTINCT ON (unit, indicator, period) o.*
        FROM observation o
        WHERE o.programme = of_programme AND o.recorded_at <= moment
        ORDER BY unit, indicator, period, revision DESC
    ) newest
    WHERE status <> 'withdrawn'
$$;

GRANT SELECT, INSERT ON observation TO ${app};

-- Accepted figures beside those of the package. `origin` names the return, the department's sheet or the import a
-- figure came with, and is empty for figures of the package; `recorded_by` is who accepted it.
ALTER TABLE observation ADD COLUMN origin text CHECK (origin <> '');
ALTER TABLE observation ADD COLUMN recorded_by text CHECK (recorded_by <> '');
ALTER TABLE observation ADD CONSTRAINT observation_collected_by_somebody
    CHECK ((origin IS NULL) = (recorded_by IS NULL));

CREATE INDEX observation_withdrawn ON observation (programme, unit, indicator, period) WHERE status = 'withdrawn';
CREATE INDEX observation_origin ON observation (programme, origin) WHERE origin IS NOT NULL;

-- The figures as anyone with the same area would have seen them at a moment. Of the revisions of a figure the newest
-- recorded wins, whether it came with the package or was collected. A withdrawal takes back what came with the same origin
-- before it and nothing else: a package that no longer holds a figure leaves the collected one, and the other way round.
CREATE OR REPLACE FUNCTION figures_as_of(of_programme text, moment timestamptz)
RETURNS SETOF observation
LANGUAGE sql STABLE
AS $$
    SELECT DISTINCT ON (o.unit, o.indicator, o.period) o.*
    FROM observation o
    WHERE o.programme = of_programme AND o.recorded_at <= moment AND o.status <> 'withdrawn'
      AND NOT EXISTS (
          SELECT 1 FROM observation w
          WHERE w.programme = o.programme AND w.unit = o.unit AND w.indicator = o.indicator AND w.period = o.period
            AND w.status = 'withdrawn' AND w.revision > o.revision AND w.recorded_at <= moment
            AND w.origin IS NOT DISTINCT FROM o.origin)
    ORDER BY o.unit, o.indicator, o.period, o.revision DESC
$$;

-- The moment of the newest edition of a programme: what was recorded by then has been published.
CREATE FUNCTION published_until(of_programme text) RETURNS timestamptz
LANGUAGE sql STABLE
AS $$ SELECT max(as_of) FROM edition WHERE programme = of_programme $$;

-- Figures of the package are public, and so is everything an edition has looked at. What was accepted since is seen by
-- the unit itself, its city and the province only.
ALTER TABLE observation ENABLE ROW LEVEL SECURITY;
ALTER TABLE observation FORCE ROW LEVEL SECURITY;
CREATE POLICY observation_seen ON observation FOR SELECT
    USING (origin IS NULL
           OR (programme = (SELECT area_programme())
               AND ((SELECT area_is_whole())
                    OR unit IN (SELECT area_units())
                    OR recorded_at <= (SELECT published_until(area_programme())))));
-- Only a transaction that sees every revision of a programme can number the next one.
CREATE POLICY observation_recorded ON observation FOR INSERT
    WITH CHECK (programme = (SELECT area_programme()) AND (SELECT area_is_whole()));

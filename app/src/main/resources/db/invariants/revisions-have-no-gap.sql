-- The revisions of a figure, of the package and collected together, are numbered 1, 2, 3 ... and were recorded in that
-- order.
SELECT programme, unit, indicator, period FROM (
    SELECT programme, unit, indicator, period, revision, recorded_at,
           row_number() OVER figure AS expected,
           lag(recorded_at) OVER figure AS earlier
    FROM observation
    WHERE programme = area_programme()
    WINDOW figure AS (PARTITION BY programme, unit, indicator, period ORDER BY revision)
) numbered
WHERE revision <> expected OR recorded_at <= earlier

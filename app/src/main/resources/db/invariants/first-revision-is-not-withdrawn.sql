-- Nothing can be withdrawn that the same package or return never stated, nor twice in a row.
SELECT programme, unit, indicator, period, revision FROM (
    SELECT o.*,
           lag(status) OVER (PARTITION BY programme, unit, indicator, period, origin ORDER BY revision) AS earlier
    FROM observation o
) numbered
WHERE status = 'withdrawn' AND coalesce(earlier, 'withdrawn') = 'withdrawn'

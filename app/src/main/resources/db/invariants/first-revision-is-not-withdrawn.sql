-- Nothing can be withdrawn that was never there, nor twice in a row.
SELECT programme, unit, indicator, period, revision FROM (
    SELECT o.*, lag(status) OVER (PARTITION BY programme, unit, indicator, period ORDER BY revision) AS earlier
    FROM observation o
) numbered
WHERE status = 'withdrawn' AND coalesce(earlier, 'withdrawn') = 'withdrawn'

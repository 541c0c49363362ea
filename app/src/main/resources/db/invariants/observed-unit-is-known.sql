-- A figure speaks of a unit that the package version which brought it knows.
SELECT o.programme, o.unit, o.indicator, o.period FROM observation o
WHERE o.status <> 'withdrawn'
  AND NOT EXISTS (SELECT 1 FROM unit u WHERE u.programme = o.programme AND u.version = o.version AND u.code = o.unit)

-- Every value of an accepted sheet is the newest figure that the sheet ever stated, and nothing else is.
SELECT coalesce(cell.unit, held.unit) AS unit, coalesce(cell.indicator, held.indicator) AS indicator, cell.value,
       held.value AS figure
FROM (
    SELECT * FROM (
        SELECT DISTINCT ON (c.department, c.period, c.unit, c.indicator) c.*
        FROM department_cell c JOIN department_sheet s USING (programme, department, period)
        WHERE c.programme = area_programme() AND s.stage = 'accepted'
        ORDER BY c.department, c.period, c.unit, c.indicator, c.version DESC
    ) newest
    WHERE value IS NOT NULL OR not_applicable IS NOT NULL
) cell
FULL JOIN (
    SELECT * FROM (
        SELECT DISTINCT ON (o.origin, o.unit, o.indicator) o.*, s.department
        FROM observation o
        JOIN department_sheet s
          ON s.programme = o.programme AND o.origin = s.programme || '.' || s.department || '.' || s.period
        WHERE o.programme = area_programme() AND s.stage = 'accepted'
        ORDER BY o.origin, o.unit, o.indicator, o.revision DESC
    ) newest
    WHERE status <> 'withdrawn'
) held
  ON held.department = cell.department AND held.period = cell.period AND held.unit = cell.unit
 AND held.indicator = cell.indicator
WHERE (cell.value, cell.not_applicable) IS DISTINCT FROM (held.value, held.reason)
   OR cell.unit IS NULL OR held.unit IS NULL

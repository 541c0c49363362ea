-- A collected figure came with a return or a sheet that was accepted.
SELECT o.programme, o.unit, o.indicator, o.period, o.origin
FROM observation o
WHERE o.programme = area_programme() AND o.origin IS NOT NULL
  AND o.origin IN (
      SELECT programme || '.' || form || '.' || period || '.' || unit FROM collection_return
      WHERE programme = area_programme()
      UNION ALL
      SELECT programme || '.' || department || '.' || period FROM department_sheet
      WHERE programme = area_programme())
  AND NOT EXISTS (
      SELECT 1 FROM return_move m
      WHERE m.programme = o.programme AND m.move = 'accept'
        AND o.origin = m.programme || '.' || m.form || '.' || m.period || '.' || m.unit)
  AND NOT EXISTS (
      SELECT 1 FROM department_move m
      WHERE m.programme = o.programme AND m.move = 'accept'
        AND o.origin = m.programme || '.' || m.department || '.' || m.period)

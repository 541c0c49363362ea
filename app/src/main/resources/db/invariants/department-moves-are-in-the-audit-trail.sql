-- Whatever was done with a sheet, somebody did it.
SELECT m.programme, m.department, m.period, m.number
FROM department_move m
WHERE m.programme = area_programme()
  AND m.moved_at >= (SELECT since FROM audit_kept)
  AND NOT EXISTS (
      SELECT 1 FROM audit_entry a
      WHERE a.subject = 'department sheet ' || m.programme || '.' || m.department || '.' || m.period
        AND a.who = m.moved_by AND a.what LIKE 'department sheet %')

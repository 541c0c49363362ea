-- Every move of a return stands in the trail once.
SELECT m.form, m.period, m.unit, m.move, count(*)
FROM return_move m
GROUP BY m.programme, m.form, m.period, m.unit, m.move
HAVING count(*) <> (
    SELECT count(*) FROM audit_entry a
    WHERE a.what = 'return moved: ' || m.move
      AND a.subject = 'return ' || m.programme || '.' || m.form || '.' || m.period || '.' || m.unit)

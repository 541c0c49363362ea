-- Every move of a return stands in the trail once; of those whose entries may have been retired, at most once.
SELECT m.form, m.period, m.unit, m.move, count(*)
FROM return_move m
GROUP BY m.programme, m.form, m.period, m.unit, m.move
HAVING (
    SELECT count(*) FROM audit_entry a
    WHERE a.what = 'return moved: ' || m.move
      AND a.subject = 'return ' || m.programme || '.' || m.form || '.' || m.period || '.' || m.unit)
    NOT BETWEEN count(*) FILTER (WHERE m.moved_at >= (SELECT since FROM audit_kept)) AND count(*)

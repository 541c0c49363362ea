-- Who reviewed a submission did not accept it (D3).
SELECT a.form, a.period, a.unit, a.moved_by
FROM return_move a
JOIN return_move r USING (programme, form, period, unit, round, moved_by)
WHERE a.move = 'accept' AND r.move = 'review' AND r.number < a.number

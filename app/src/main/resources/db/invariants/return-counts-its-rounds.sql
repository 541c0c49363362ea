-- A return counts its submissions and acceptances as its moves do.
SELECT r.form, r.period, r.unit, r.round, r.acceptances
FROM collection_return r
LEFT JOIN return_move m USING (programme, form, period, unit)
GROUP BY r.programme, r.form, r.period, r.unit
HAVING r.round <> count(*) FILTER (WHERE m.move = 'submit')
    OR r.acceptances <> count(*) FILTER (WHERE m.move = 'accept')

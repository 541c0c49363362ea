-- Every submission of a return left its cells behind, and nothing else did.
SELECT r.form, r.period, r.unit, r.round
FROM collection_return r
WHERE r.round <> (
    SELECT count(*) FROM return_submission s
    WHERE (s.programme, s.form, s.period, s.unit) = (r.programme, r.form, r.period, r.unit) AND s.round <= r.round)
   OR EXISTS (
    SELECT 1 FROM return_submission s
    WHERE (s.programme, s.form, s.period, s.unit) = (r.programme, r.form, r.period, r.unit) AND s.round > r.round)

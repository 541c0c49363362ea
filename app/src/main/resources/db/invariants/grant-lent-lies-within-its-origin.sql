-- A4: what was lent is the lender's own, no longer, no wider, and not lent on.
SELECT l.id
FROM person_grant l
JOIN person_grant o ON o.id = l.lent_from
WHERE o.lent_from IS NOT NULL OR o.person = l.person
   OR (o.role, o.reach, o.programme) IS DISTINCT FROM (l.role, l.reach, l.programme) OR o.code IS DISTINCT FROM l.code
   OR l.since < o.since OR l.until IS NULL OR l.until > coalesce(o.until, l.until)

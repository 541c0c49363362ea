-- Nobody holds two of the three offices at a time, or one of them beside a role of a programme.
SELECT a.person, a.role, b.role AS other
FROM person_grant a
JOIN person_grant b ON b.person = a.person AND b.id > a.id AND b.role <> a.role
WHERE 'installation' IN (a.reach, b.reach) AND a.revoked_at IS NULL AND b.revoked_at IS NULL
  AND daterange(a.since, a.until, '[]') && daterange(b.since, b.until, '[]')

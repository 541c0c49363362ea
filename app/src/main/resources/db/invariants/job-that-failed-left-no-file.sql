-- A job that failed or was cancelled leaves nothing of a file behind.
SELECT j.id, j.state, p.number
FROM job j
JOIN job_part p ON p.job = j.id
WHERE j.state IN ('failed', 'cancelled')

-- Pieces are kept for jobs that are not done yet.
SELECT j.id, j.state, p.name
FROM job j
JOIN job_piece p ON p.job = j.id
WHERE j.state NOT IN ('waiting', 'running')

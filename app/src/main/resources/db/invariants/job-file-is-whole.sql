-- A job that is done and names a file has exactly the bytes it says, in parts without a gap.
SELECT j.id, j.file_size, sum(octet_length(p.content)) AS there, count(p.number) AS parts, max(p.number) AS last
FROM job j
LEFT JOIN job_part p ON p.job = j.id
WHERE j.file_name IS NOT NULL
GROUP BY j.id, j.file_size
HAVING j.file_size <> coalesce(sum(octet_length(p.content)), 0) OR count(p.number) <> coalesce(max(p.number), 0)

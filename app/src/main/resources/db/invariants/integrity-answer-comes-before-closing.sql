-- An answer given after the question was closed.
SELECT a.flag, a.number
FROM integrity_answer a JOIN integrity_flag f ON f.id = a.flag
WHERE a.programme = area_programme() AND a.answered_at > f.closed_at

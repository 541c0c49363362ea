-- A question whose run speaks of another period, or that has no score of its unit in the same run.
SELECT f.id
FROM integrity_flag f
     JOIN integrity_run r ON r.id = f.run
     LEFT JOIN integrity_score s ON s.run = f.run AND s.unit = f.unit
WHERE f.programme = area_programme() AND (r.period <> f.period OR s.unit IS NULL)

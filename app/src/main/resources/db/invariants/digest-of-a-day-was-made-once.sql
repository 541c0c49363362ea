-- The digests of a day stand together with the mark that the day is done, and the mark counts them.
SELECT coalesce(d.day, made.day) AS day, d.made, made.digests
FROM digest_day d
FULL JOIN (SELECT day, count(*) AS digests FROM digest WHERE kind = 'daily' GROUP BY day) made ON made.day = d.day
WHERE d.day IS NULL OR d.made <> coalesce(made.digests, 0)

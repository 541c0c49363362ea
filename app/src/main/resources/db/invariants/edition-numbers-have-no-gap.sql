-- The editions of a scheme are numbered 1, 2, 3 ... without a gap.
SELECT programme, scheme, count(*) AS editions, max(number) AS highest
FROM edition GROUP BY programme, scheme HAVING count(*) <> max(number)

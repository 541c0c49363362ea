-- The versions of a package are numbered 1, 2, 3 ... without a gap.
SELECT programme, count(*) AS versions, max(version) AS highest
FROM package_version GROUP BY programme HAVING count(*) <> max(version)

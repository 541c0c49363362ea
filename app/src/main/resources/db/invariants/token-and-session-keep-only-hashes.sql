-- No key of a session or token stands in the database; a second factor is on only with a secret.
SELECT 'token' AS what, id FROM api_token WHERE key_hash LIKE 'jx%'
UNION ALL
SELECT 'second factor', 0 FROM second_factor WHERE confirmed_at IS NOT NULL AND octet_length(secret) < 40

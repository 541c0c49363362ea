-- Who did what, and when. Entries are only ever added; each carries the hash of the one before it.
CREATE TABLE audit_entry (
    number        bigint PRIMARY KEY CHECK (number > 0),
    at            timestamptz NOT NULL,
    who           text NOT NULL CHECK (who <> ''),
    what          text NOT NULL CHECK (what <> ''),
    subject       text NOT NULL,
    detail        text NOT NULL,
    previous_hash text NOT NULL,
    hash          text NOT NULL UNIQUE CHECK (hash ~ '^[0-9a-f]{64}$')
);

-- SHA-256 of the previous hash and the fields, each preceded by its length in bytes, so that no two entries read alike.
CREATE FUNCTION audit_hash(previous_hash text, number bigint, at timestamptz, who text, what text, subject text, detail text)
RETURNS text
LANGUAGE sql STABLE
AS $$
    SELECT encode(sha256(convert_to(string_agg(octet_length(field) || ':' || field, '' ORDER BY place), 'UTF8')), 'hex')
    FROM unnest(ARRAY[
        previous_hash,
        number::text,
        to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
        who, what, subject, detail
    ]) WITH ORDINALITY AS fields (field, place)
$$;

-- Adds an entry inside the caller's transaction. One writer at a time, so that the chain has no forks.
CREATE FUNCTION audit_append(by_whom text, did_what text, to_what text, in_detail text)
RETURNS bigint
LANGUAGE plpgsql
AS $$
DECLARE
    last_number bigint;
    last_hash   text;
    moment      timestamptz;
BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('junxian.audit'));
    SELECT number, hash INTO last_number, last_hash FROM audit_entry ORDER BY number DESC LIMIT 1;
    last_number := coalesce(last_number, 0) + 1;
    last_hash := coalesce(last_hash, repeat('0', 64));
    moment := clock_timestamp();
    INSERT INTO audit_entry (number, at, who, what, subject, detail, previous_hash, hash)
    VALUES (last_number, moment, by_whom, did_what, to_what, in_detail, last_hash,
            audit_hash(last_hash, last_number, moment, by_whom, did_what, to_what, in_detail));
    RETURN last_number;
END
$$;

-- Every entry that was edited, inserted, moved, or stands after a deleted one. No row: the chain is whole.
CREATE VIEW audit_break AS
SELECT number,
       CASE
           WHEN number <> expected_number THEN 'an entry is missing before this one'
           WHEN previous_hash <> expected_previous THEN 'the entry before this one was changed'
           ELSE 'this entry was changed'
       END AS reason
FROM (
    SELECT e.*,
           row_number() OVER (ORDER BY number) AS expected_number,
           coalesce(lag(hash) OVER (ORDER BY number), repeat('0', 64)) AS expected_previous
    FROM audit_entry e
) chain
WHERE number <> expected_number
   OR previous_hash <> expected_previous
   OR hash <> audit_hash(previous_hash, number, at, who, what, subject, detail);

GRANT USAGE ON SCHEMA junxian TO ${app};
GRANT SELECT, INSERT ON audit_entry TO ${app};
GRANT SELECT ON audit_break TO ${app};

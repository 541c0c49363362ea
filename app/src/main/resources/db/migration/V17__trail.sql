-- The newest entry, in one row: the lock that keeps the chain free of forks, and the witness against a cut-off end.
CREATE TABLE audit_head (
    one    boolean PRIMARY KEY DEFAULT true CHECK (one),
    number bigint NOT NULL,
    hash   text NOT NULL
);
INSERT INTO audit_head (number, hash)
SELECT coalesce(max(number), 0), coalesce((SELECT hash FROM audit_entry ORDER BY number DESC LIMIT 1), repeat('0', 64))
FROM audit_entry;

-- Where the chain starts: after entries that were older than the retention and moved to a file.
CREATE TABLE audit_retired (
    number     bigint PRIMARY KEY,
    hash       text NOT NULL,
    file       text NOT NULL,
    file_hash  text NOT NULL CHECK (file_hash ~ '^[0-9a-f]{64}$'),
    retired_at timestamptz NOT NULL
);

-- The hash of an entry, kept apart from the entries: one at the end of each day, one for each published edition.
CREATE TABLE audit_anchor (
    number   bigint NOT NULL,
    hash     text NOT NULL,
    occasion text PRIMARY KEY,
    made_at  timestamptz NOT NULL
);

CREATE INDEX audit_entry_at ON audit_entry (at);
CREATE INDEX audit_entry_subject ON audit_entry (subject text_pattern_ops, number);
CREATE INDEX audit_entry_who ON audit_entry (who, number);

-- Adds an entry inside the caller's transaction. The application's role can add entries only through this function.
CREATE OR REPLACE FUNCTION audit_append(by_whom text, did_what text, to_what text, in_detail text)
RETURNS bigint
LANGUAGE plpgsql
SECURITY DEFINER SET search_path = junxian, pg_temp
AS $$
DECLARE
    last_number bigint;
    last_hash   text;
    new_hash    text;
    moment      timestamptz;
BEGIN
    SELECT number, hash INTO last_number, last_hash FROM audit_head FOR UPDATE;
    moment := clock_timestamp();
    new_hash := audit_hash(last_hash, last_number + 1, moment, by_whom, did_what, to_what, in_detail);
    INSERT INTO audit_entry (number, at, who, what, subject, detail, previous_hash, hash)
    VALUES (last_number + 1, moment, by_whom, did_what, to_what, in_detail, last_hash, new_hash);
    UPDATE audit_head SET number = last_number + 1, hash = new_hash;
    RETURN last_number + 1;
END
$$;
REVOKE INSERT ON audit_entry FROM ${app};
REVOKE EXECUTE ON FUNCTION audit_append(text, text, text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION audit_append(text, text, text, text) TO ${app};

-- Writes down the newest entry under an occasion, once.
CREATE FUNCTION audit_anchor_newest(for_occasion text)
RETURNS SETOF audit_anchor
LANGUAGE sql
SECURITY DEFINER SET search_path = junxian, pg_temp
AS $$
    INSERT INTO audit_anchor (number, hash, occasion, made_at)
    SELECT number, hash, for_occasion, clock_timestamp() FROM audit_head WHERE number > 0
    ON CONFLICT (occasion) DO NOTHING
    RETURNING *
$$;

-- Writes down the last entry before a moment under an occasion, once; nothing when there is none since the last anchor.
CREATE FUNCTION audit_anchor_before(moment timestamptz, for_occasion text)
RETURNS SETOF audit_anchor
LANGUAGE sql
SECURITY DEFINER SET search_path = junxian, pg_temp
AS $$
    INSERT INTO audit_anchor (number, hash, occasion, made_at)
    SELECT e.number, e.hash, for_occasion, clock_timestamp()
    FROM audit_entry e
    WHERE e.at < moment AND e.number > (SELECT coalesce(max(number), 0) FROM audit_anchor WHERE occasion LIKE 'day %')
    ORDER BY e.number DESC
    LIMIT 1
    ON CONFLICT (occasion) DO NOTHING
    RETURNING *
$$;

-- Takes away the entries up to an anchor once they are in a file. Never one that is younger than six months.
CREATE FUNCTION audit_retire(up_to bigint, into_file text, with_hash text)
RETURNS bigint
LANGUAGE plpgsql
SECURITY DEFINER SET search_path = junxian, pg_temp
AS $$
DECLARE
    last_hash text;
    taken     bigint;
BEGIN
    PERFORM 1 FROM audit_head FOR UPDATE;
    SELECT e.hash INTO last_hash
    FROM audit_entry e JOIN audit_anchor a ON a.number = e.number AND a.hash = e.hash
    WHERE e.number = up_to AND e.at < clock_timestamp() - interval '6 months'
    LIMIT 1;
    IF last_hash IS NULL THEN
        RAISE EXCEPTION 'entry % is not anchored or is younger than six months', up_to;
    END IF;
    DELETE FROM audit_entry WHERE number <= up_to;
    GET DIAGNOSTICS taken = ROW_COUNT;
    INSERT INTO audit_retired (number, hash, file, file_hash, retired_at)
    VALUES (up_to, last_hash, into_file, with_hash, clock_timestamp());
    RETURN taken;
END
$$;
REVOKE EXECUTE ON FUNCTION audit_anchor_newest(text), audit_anchor_before(timestamptz, text),
    audit_retire(bigint, text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION audit_anchor_newest(text), audit_anchor_before(timestamptz, text),
    audit_retire(bigint, text, text) TO ${app};

-- Everything that is wrong with the trail. No row: the chain is whole, its end is there, and every anchor holds.
CREATE OR REPLACE VIEW audit_break AS
SELECT number,
       CASE
           WHEN number <> expected_number THEN 'an entry is missing before this one'
           WHEN previous_hash <> expected_previous THEN 'the entry before this one was changed'
           ELSE 'this entry was changed'
       END AS reason
FROM (
    SELECT e.*,
           coalesce(lag(number) OVER (ORDER BY number),
                    (SELECT max(number) FROM audit_retired), 0) + 1 AS expected_number,
           coalesce(lag(hash) OVER (ORDER BY number),
                    (SELECT hash FROM audit_retired ORDER BY number DESC LIMIT 1), repeat('0', 64)) AS expected_previous
    FROM audit_entry e
) chain
WHERE number <> expected_number
   OR previous_hash <> expected_previous
   OR hash <> audit_hash(previous_hash, number, at, who, what, subject, detail)
UNION ALL
SELECT h.number, 'the newest entry is missing or was changed'
FROM audit_head h
WHERE h.number > 0
  AND NOT EXISTS (SELECT 1 FROM audit_entry e WHERE e.number = h.number AND e.hash = h.hash)
  AND NOT EXISTS (SELECT 1 FROM audit_retired r WHERE r.number = h.number AND r.hash = h.hash)
UNION ALL
SELECT a.number, 'the anchor of ' || a.occasion || ' does not hold'
FROM audit_anchor a
WHERE a.number > coalesce((SELECT max(number) FROM audit_retired), 0)
  AND NOT EXISTS (SELECT 1 FROM audit_entry e WHERE e.number = a.number AND e.hash = a.hash);

GRANT SELECT ON audit_head, audit_retired, audit_anchor TO ${app};

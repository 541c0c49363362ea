ALTER TABLE person ADD COLUMN made_by text NOT NULL DEFAULT 'system';
ALTER TABLE person ADD COLUMN last_signed_in timestamptz;
GRANT UPDATE (last_signed_in) ON person TO ${app};

-- What is in force on a day: given and not taken away, within its days, of a person who may sign in. What was lent ends
-- with the grant it was lent from.
CREATE FUNCTION grants_on(day date) RETURNS SETOF person_grant
LANGUAGE sql STABLE
AS $$
    SELECT g.*
    FROM person_grant g
    JOIN person p ON p.name = g.person AND p.active
    LEFT JOIN person_grant origin ON origin.id = g.lent_from
    LEFT JOIN person lender ON lender.name = origin.person
    WHERE g.revoked_at IS NULL AND g.since <= day AND (g.until IS NULL OR g.until >= day)
      AND (origin.id IS NULL
           OR (lender.active AND origin.revoked_at IS NULL AND origin.since <= day
               AND (origin.until IS NULL OR origin.until >= day)))
$$;

-- The three offices that run the system are kept apart, from one another and from every role of a programme; and nobody
-- lends what he does not have. The application says so first, in words; this holds whatever the application does.
CREATE FUNCTION person_grant_is_fit() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE
    other  text;
    origin person_grant;
BEGIN
    PERFORM 1 FROM person WHERE name = NEW.person FOR UPDATE;
    SELECT g.role INTO other
    FROM person_grant g
    WHERE g.person = NEW.person AND g.id <> NEW.id AND g.revoked_at IS NULL AND g.role <> NEW.role
      AND 'installation' IN (g.reach, NEW.reach)
      AND daterange(g.since, g.until, '[]') && daterange(NEW.since, NEW.until, '[]')
    LIMIT 1;
    IF other IS NOT NULL THEN
        RAISE EXCEPTION 'person % holds %, which is kept apart from %', NEW.person, other, NEW.role
            USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.lent_from IS NOT NULL THEN
        SELECT * INTO origin FROM person_grant WHERE id = NEW.lent_from;
        IF origin.lent_from IS NOT NULL OR origin.revoked_at IS NOT NULL OR origin.person = NEW.person
           OR origin.reach = 'installation'
           OR (origin.role, origin.reach, origin.programme) IS DISTINCT FROM (NEW.role, NEW.reach, NEW.programme)
           OR origin.code IS DISTINCT FROM NEW.code
           OR NEW.until IS NULL OR NEW.since < origin.since OR NEW.until > coalesce(origin.until, NEW.until) THEN
            RAISE EXCEPTION 'grant % can not be lent like this', NEW.lent_from USING ERRCODE = 'check_violation';
        END IF;
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER person_grant_is_fit BEFORE INSERT ON person_grant
FOR EACH ROW EXECUTE FUNCTION person_grant_is_fit();

-- Where somebody is signed in. The browser holds the key, the database only its hash.
CREATE TABLE web_session (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    key_hash   text NOT NULL UNIQUE CHECK (key_hash ~ '^[0-9a-f]{64}$'),
    person     text NOT NULL REFERENCES person,
    opened_by  text NOT NULL CHECK (opened_by IN ('password', 'provider')),
    started_at timestamptz NOT NULL,
    used_at    timestamptz NOT NULL,
    proven_at  timestamptz,
    address    text NOT NULL,
    browser    text NOT NULL
);
CREATE INDEX web_session_person ON web_session (person);
GRANT SELECT, INSERT, DELETE ON web_session TO ${app};
GRANT UPDATE (used_at, proven_at) ON web_session TO ${app};

-- The second factor (RFC 6238). The secret is encrypted with a key that lies outside the database; `last_step` is the
-- time step of the last code taken, so that no code is taken twice.
CREATE TABLE second_factor (
    person       text PRIMARY KEY REFERENCES person,
    secret       bytea NOT NULL,
    confirmed_at timestamptz,
    last_step    bigint NOT NULL DEFAULT 0
);
GRANT SELECT, INSERT, DELETE ON second_factor TO ${app};
GRANT UPDATE (secret, confirmed_at, last_step) ON second_factor TO ${app};

CREATE TABLE recovery_code (
    person    text NOT NULL REFERENCES person,
    code_hash text NOT NULL CHECK (code_hash ~ '^[0-9a-f]{64}$'),
    PRIMARY KEY (person, code_hash)
);
GRANT SELECT, INSERT, DELETE ON recovery_code TO ${app};

-- Keys for programs: what a person lets a program do in their name, for some days.
CREATE TABLE api_token (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    person     text NOT NULL REFERENCES person,
    title      text NOT NULL CHECK (title <> ''),
    key_hash   text NOT NULL UNIQUE CHECK (key_hash ~ '^[0-9a-f]{64}$'),
    scopes     text[] NOT NULL CHECK (scopes <@ ARRAY['read', 'enter'] AND cardinality(scopes) > 0),
    since      timestamptz NOT NULL,
    until      timestamptz NOT NULL CHECK (until > since),
    used_at    timestamptz,
    revoked_at timestamptz
);
CREATE INDEX api_token_person ON api_token (person);
GRANT SELECT, INSERT ON api_token TO ${app};
GRANT UPDATE (used_at, revoked_at) ON api_token TO ${app};

-- A person who may sign in.
CREATE TABLE person (
    name                 text PRIMARY KEY CHECK (name ~ '^[a-z][a-z0-9.-]{1,39}$'),
    password_hash        text NOT NULL CHECK (password_hash LIKE '$argon2id$%'),
    must_change_password boolean NOT NULL,
    roles                text[] NOT NULL CHECK (roles <@ ARRAY['administrator']),
    made_at              timestamptz NOT NULL,
    password_changed_at  timestamptz
);

-- Sign-ins that failed lately; older ones are removed.
CREATE TABLE sign_in_failure (
    at      timestamptz NOT NULL,
    name    text NOT NULL,
    address text NOT NULL
);
CREATE INDEX sign_in_failure_at ON sign_in_failure (at);

GRANT SELECT, INSERT ON person TO ${app};
GRANT UPDATE (password_hash, must_change_password, password_changed_at) ON person TO ${app};
GRANT SELECT, INSERT, DELETE ON sign_in_failure TO ${app};

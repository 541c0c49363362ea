-- Which account at a sign-in service outside belongs to which person: the value of a claim, which that service states.
CREATE TABLE person_link (
    provider  text NOT NULL CHECK (provider ~ '^[a-z][a-z0-9-]{0,29}$'),
    stated    text NOT NULL CHECK (stated <> '' AND length(stated) <= 255),
    person    text NOT NULL REFERENCES person,
    linked_by text NOT NULL,
    linked_at timestamptz NOT NULL,
    PRIMARY KEY (provider, stated),
    UNIQUE (person, provider)
);
GRANT SELECT, INSERT, DELETE ON person_link TO ${app};

-- Answers that were taken already, for an hour: none is taken twice.
CREATE TABLE provider_answer (
    state_hash text PRIMARY KEY CHECK (state_hash ~ '^[0-9a-f]{64}$'),
    taken_at   timestamptz NOT NULL
);
CREATE INDEX provider_answer_taken_at ON provider_answer (taken_at);
GRANT SELECT, INSERT, DELETE ON provider_answer TO ${app};

-- By which service a session was opened, and where the browser ends its session there too.
ALTER TABLE web_session ADD COLUMN provider text;
ALTER TABLE web_session ADD COLUMN sign_out_at text CHECK (sign_out_at ~ '^https?://');
ALTER TABLE web_session ADD CHECK ((opened_by = 'provider') = (provider IS NOT NULL));

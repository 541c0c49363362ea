-- What a person was reminded of, in the application. One row per reader; nobody else sees it.
CREATE TABLE digest (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    recipient  text NOT NULL REFERENCES person,
    kind       text NOT NULL CHECK (kind IN ('reminder', 'daily')),
    day        date NOT NULL,
    made_at    timestamptz NOT NULL,
    sent_by    text NOT NULL CHECK (sent_by <> ''),
    by_title   text NOT NULL,
    collection text CHECK (collection <> ''),
    words      text CHECK (words <> ''),
    items      jsonb NOT NULL,
    read_at    timestamptz,
    CHECK ((kind = 'reminder') = (collection IS NOT NULL))
);
CREATE INDEX digest_recipient ON digest (recipient, made_at DESC);
-- One of each kind a day, however often the platform starts and whoever presses twice.
CREATE UNIQUE INDEX digest_daily ON digest (recipient, day) WHERE kind = 'daily';
CREATE UNIQUE INDEX digest_reminder ON digest (recipient, collection, sent_by, day) WHERE kind = 'reminder';

-- The days whose digests were made.
CREATE TABLE digest_day (
    day     date PRIMARY KEY,
    made_at timestamptz NOT NULL,
    made    integer NOT NULL CHECK (made >= 0)
);

-- Where a person wants reminders sent besides.
CREATE TABLE mail_address (
    person  text PRIMARY KEY REFERENCES person,
    address text NOT NULL CHECK (address ~ '^[^@[:space:]]+@[^@[:space:]]+$' AND length(address) <= 254)
);

-- Mails that wait, were sent, or were given up. Written with the digest, sent afterwards.
CREATE TABLE mail_outbox (
    id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    digest   bigint NOT NULL UNIQUE REFERENCES digest,
    address  text NOT NULL,
    subject  text NOT NULL,
    body     text NOT NULL,
    state    text NOT NULL CHECK (state IN ('waiting', 'sent', 'given-up')),
    tries    integer NOT NULL CHECK (tries >= 0),
    next_try timestamptz NOT NULL,
    failure  text
);
CREATE INDEX mail_outbox_waiting ON mail_outbox (next_try) WHERE state = 'waiting';

GRANT SELECT, INSERT ON digest, digest_day, mail_address, mail_outbox TO ${app};
GRANT UPDATE (read_at) ON digest TO ${app};
GRANT UPDATE (made) ON digest_day TO ${app};
GRANT UPDATE (address), DELETE ON mail_address TO ${app};
GRANT UPDATE (state, tries, next_try, failure) ON mail_outbox TO ${app};

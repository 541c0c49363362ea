-- A published result, frozen. An erratum is a new edition that names the one it replaces; both stay.
CREATE TABLE edition (
    id              text PRIMARY KEY,
    programme       text NOT NULL,
    version         integer NOT NULL,
    scheme          text NOT NULL,
    number          integer NOT NULL CHECK (number > 0),
    as_of           timestamptz NOT NULL,
    published_at    timestamptz NOT NULL CHECK (published_at >= as_of),
    published_by    text NOT NULL,
    engine_version  text NOT NULL,
    result_hash     text NOT NULL CHECK (result_hash ~ '^[0-9a-f]{64}$'),
    demonstration   boolean NOT NULL,
    title_zh        text NOT NULL,
    title_en        text NOT NULL,
    period          text NOT NULL,
    ranked          integer NOT NULL CHECK (ranked >= 0),
    unranked        integer NOT NULL CHECK (unranked >= 0),
    warnings        jsonb NOT NULL,
    supersedes      text UNIQUE REFERENCES edition,
    erratum_reason  text,
    UNIQUE (programme, scheme, number),
    FOREIGN KEY (programme, version) REFERENCES package_version,
    CHECK ((supersedes IS NULL) = (erratum_reason IS NULL)),
    CHECK (id = programme || '.' || scheme || '.' || number)
);

-- The bytes of an edition: `result.json`, from which every page and export of it is served, and its bundle.
CREATE TABLE edition_file (
    edition text NOT NULL REFERENCES edition,
    name    text NOT NULL,
    content bytea NOT NULL,
    hash    text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
    PRIMARY KEY (edition, name)
);

GRANT SELECT, INSERT ON edition, edition_file TO ${app};

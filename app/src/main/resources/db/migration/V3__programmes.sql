-- A programme and every package that was loaded for it. The newest version is the one in force.
CREATE TABLE programme (
    id      text PRIMARY KEY CHECK (id ~ '^[a-z][a-z0-9-]*$'),
    made_at timestamptz NOT NULL
);

-- The files of a package exactly as they were loaded: one archive, and the hash of its content.
CREATE TABLE package_version (
    programme text NOT NULL REFERENCES programme,
    version   integer NOT NULL CHECK (version > 0),
    hash      text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
    archive   bytea NOT NULL,
    loaded_at timestamptz NOT NULL,
    loaded_by text NOT NULL,
    PRIMARY KEY (programme, version)
);

-- A base map with its approval number (审图号), supplied by an administrator; the newest counts.
CREATE TABLE base_map (
    programme       text NOT NULL REFERENCES programme,
    version         integer NOT NULL CHECK (version > 0),
    approval_number text NOT NULL CHECK (approval_number <> ''),
    geojson         text NOT NULL,
    hash            text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
    loaded_at       timestamptz NOT NULL,
    loaded_by       text NOT NULL,
    PRIMARY KEY (programme, version)
);

GRANT SELECT, INSERT ON programme, package_version, base_map TO ${app};

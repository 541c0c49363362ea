-- The units of a programme, as each package version describes them. It existed from the day `since` to the day `until`,
-- both included.
CREATE TABLE unit (
    programme   text NOT NULL,
    version     integer NOT NULL,
    code        text NOT NULL CHECK (code <> ''),
    name        text NOT NULL CHECK (name <> ''),
    pinyin      text NOT NULL,
    parent      text,
    kind        text NOT NULL,
    evaluated   boolean NOT NULL,
    longitude   double precision CHECK (longitude BETWEEN -180 AND 180),
    latitude    double precision CHECK (latitude BETWEEN -90 AND 90),
    tile_column integer CHECK (tile_column >= 0),
    tile_row    integer CHECK (tile_row >= 0),
    since       date,
    until       date CHECK (until >= since),
    PRIMARY KEY (programme, version, code),
    FOREIGN KEY (programme, version) REFERENCES package_version,
    FOREIGN KEY (programme, version, parent) REFERENCES unit DEFERRABLE INITIALLY DEFERRED,
    CHECK ((longitude IS NULL) = (latitude IS NULL)),
    CHECK ((tile_column IS NULL) = (tile_row IS NULL)),
    UNIQUE (programme, version, tile_column, tile_row)
);

-- The class a unit competes in, from the day `since` to the day `until`, both included.
CREATE TABLE unit_class (
    programme text NOT NULL,
    version   integer NOT NULL,
    unit      text NOT NULL,
    class     text NOT NULL,
    since     date,
    until     date CHECK (until >= since),
    source    text NOT NULL,
    FOREIGN KEY (programme, version, unit) REFERENCES unit
);
CREATE INDEX unit_class_unit ON unit_class (programme, version, unit);

-- Which units touch. Each pair stands once, the smaller code first; a unit outside the programme stands with its name.
CREATE TABLE neighbour (
    programme     text NOT NULL,
    version       integer NOT NULL,
    unit          text NOT NULL,
    other         text NOT NULL,
    other_name    text,
    shared_km     double precision CHECK (shared_km >= 0),
    PRIMARY KEY (programme, version, unit, other),
    FOREIGN KEY (programme, version, unit) REFERENCES unit,
    CHECK (other_name IS NOT NULL OR unit < other)
);

-- An award, pilot or list a unit stands on.
CREATE TABLE unit_status (
    programme text NOT NULL,
    version   integer NOT NULL,
    unit      text NOT NULL,
    status    text NOT NULL,
    title_zh  text NOT NULL,
    title_en  text NOT NULL,
    year      integer,
    note      text,
    source    text NOT NULL,
    place     integer NOT NULL,
    PRIMARY KEY (programme, version, place),
    FOREIGN KEY (programme, version, unit) REFERENCES unit
);

GRANT SELECT, INSERT ON unit, unit_class, neighbour, unit_status TO ${app};

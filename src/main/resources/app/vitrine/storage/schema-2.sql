-- Version 2: results. An import of results is one journalled row; its rows hang on it and are not journalled, so that
-- taking it back touches one row. Rows of an import that is gone say nothing.

CREATE TABLE result_import (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    client_id INTEGER NOT NULL REFERENCES client DEFERRABLE INITIALLY DEFERRED,
    recognised TEXT NOT NULL,
    network TEXT NOT NULL,
    file_name TEXT NOT NULL,
    part TEXT NOT NULL,
    exported TEXT NOT NULL,
    added_at INTEGER NOT NULL,
    digest TEXT NOT NULL
) STRICT;
CREATE INDEX result_import_client ON result_import (client_id, network, exported);

-- The figures that charts ask for have columns of their own; the others are a JSON object by name.
CREATE TABLE result_post (
    id INTEGER PRIMARY KEY,
    import_id INTEGER NOT NULL,
    key TEXT NOT NULL,
    at INTEGER,
    day TEXT,
    text TEXT NOT NULL,
    address TEXT NOT NULL,
    kind TEXT NOT NULL,
    views REAL, impressions REAL, reach REAL, engagements REAL, reactions REAL, likes REAL, comments REAL,
    shares REAL, reposts REAL, saves REAL, clicks REAL, link_clicks REAL, follows REAL, watch_seconds REAL,
    others TEXT NOT NULL
) STRICT;
CREATE INDEX result_post_import ON result_post (import_id, key);

CREATE TABLE result_day (
    id INTEGER PRIMARY KEY,
    import_id INTEGER NOT NULL,
    day TEXT NOT NULL,
    part TEXT NOT NULL,
    views REAL, impressions REAL, reach REAL, engagements REAL, reactions REAL, likes REAL, comments REAL,
    shares REAL, reposts REAL, saves REAL, clicks REAL, link_clicks REAL, follows REAL, watch_seconds REAL,
    others TEXT NOT NULL
) STRICT;
CREATE INDEX result_day_import ON result_day (import_id, day);

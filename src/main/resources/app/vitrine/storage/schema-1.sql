-- The plan file, version 1. Journalled tables (client to fact): integer id that never returns, no BLOB, foreign keys
-- deferred and without actions, every child key indexed. Day and time are the client's wall time as text; instants
-- are milliseconds since 1970.

CREATE TABLE meta (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE client (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    line TEXT NOT NULL,
    colour TEXT NOT NULL,
    logo INTEGER REFERENCES media DEFERRABLE INITIALLY DEFERRED,
    country TEXT NOT NULL,
    zone TEXT NOT NULL,
    languages TEXT NOT NULL,
    voice TEXT NOT NULL,
    reviewed INTEGER NOT NULL,
    position INTEGER NOT NULL,
    archived INTEGER NOT NULL
) STRICT;
CREATE INDEX client_logo ON client (logo);

CREATE TABLE channel (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id INTEGER NOT NULL REFERENCES client DEFERRABLE INITIALLY DEFERRED,
    network TEXT NOT NULL,
    name TEXT NOT NULL,
    handle TEXT NOT NULL,
    address TEXT NOT NULL,
    colour TEXT,
    position INTEGER NOT NULL,
    archived INTEGER NOT NULL
) STRICT;
CREATE INDEX channel_client ON channel (client_id, position);

CREATE TABLE pillar (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id INTEGER NOT NULL REFERENCES client DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    colour TEXT NOT NULL,
    share_percent INTEGER NOT NULL,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX pillar_client ON pillar (client_id, position);

CREATE TABLE campaign (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    client_id INTEGER NOT NULL REFERENCES client DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    colour TEXT NOT NULL
) STRICT;
CREATE INDEX campaign_client ON campaign (client_id, first_day);

CREATE TABLE media (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    client_id INTEGER NOT NULL REFERENCES client DEFERRABLE INITIALLY DEFERRED,
    hash TEXT NOT NULL,
    file_name TEXT NOT NULL,
    kind TEXT NOT NULL,
    type TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    length_ms INTEGER,
    alt_text TEXT NOT NULL,
    rights TEXT NOT NULL,
    added_at INTEGER NOT NULL,
    deleted_at INTEGER
) STRICT;
CREATE INDEX media_client ON media (client_id, hash);

CREATE TABLE post (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    client_id INTEGER NOT NULL REFERENCES client DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    link TEXT NOT NULL,
    day TEXT,
    time TEXT,
    status TEXT NOT NULL,
    pillar_id INTEGER REFERENCES pillar DEFERRABLE INITIALLY DEFERRED,
    campaign_id INTEGER REFERENCES campaign DEFERRABLE INITIALLY DEFERRED,
    note TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    deleted_at INTEGER
) STRICT;
CREATE INDEX post_client ON post (client_id, day, time);
CREATE INDEX post_day ON post (day, time);
CREATE INDEX post_pillar ON post (pillar_id);
CREATE INDEX post_campaign ON post (campaign_id);
CREATE INDEX post_deleted ON post (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE TABLE variant (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL,
    post_id INTEGER NOT NULL REFERENCES post DEFERRABLE INITIALLY DEFERRED,
    channel_id INTEGER NOT NULL REFERENCES channel DEFERRABLE INITIALLY DEFERRED,
    format TEXT NOT NULL,
    language TEXT NOT NULL,
    day TEXT,
    time TEXT,
    text TEXT,
    title TEXT NOT NULL,
    first_comment TEXT NOT NULL,
    own_media INTEGER NOT NULL,
    state TEXT NOT NULL,
    published_at INTEGER,
    address TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX variant_post ON variant (post_id, position);
CREATE INDEX variant_channel ON variant (channel_id);

CREATE TABLE post_tag (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    post_id INTEGER NOT NULL REFERENCES post DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX post_tag_post ON post_tag (post_id, position);

-- A place of a media item: in a post (variant_id absent), or in the own choice of one of its variants.
CREATE TABLE media_use (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    post_id INTEGER NOT NULL REFERENCES post DEFERRABLE INITIALLY DEFERRED,
    variant_id INTEGER REFERENCES variant DEFERRABLE INITIALLY DEFERRED,
    media_id INTEGER NOT NULL REFERENCES media DEFERRABLE INITIALLY DEFERRED,
    alt_text TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX media_use_post ON media_use (post_id, position);
CREATE INDEX media_use_variant ON media_use (variant_id);
CREATE INDEX media_use_media ON media_use (media_id);

CREATE TABLE fact (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE change (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    label_key TEXT NOT NULL,
    label_count INTEGER NOT NULL,
    label_args TEXT NOT NULL,
    client_id INTEGER,
    schema INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo')),
    state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'dead')),
    undone_by INTEGER,
    run_key TEXT,
    pruned INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX change_state ON change (state, kind, id);

-- Before-images: the row as a JSON object by column name, so that it can be read after columns were added; NULL where
-- the row did not exist. `owner` is the post a row belongs to.
CREATE TABLE journal (
    change_id INTEGER NOT NULL,
    tbl TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    owner INTEGER,
    before TEXT,
    PRIMARY KEY (change_id, tbl, row_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX journal_owner ON journal (owner, change_id) WHERE owner IS NOT NULL;

CREATE VIRTUAL TABLE post_words USING fts5 (
    words,
    content = '',
    contentless_delete = 1,
    prefix = '1 2 3',
    tokenize = "unicode61 remove_diacritics 2 categories 'L* M* N* Co So'"
);

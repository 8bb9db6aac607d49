-- Version 5: the region of a client, and the key dates that a client keeps in a way of its own: dates that it added, and
-- another name, kind or rule for one that comes with the program (`replaces` is that one's id).

ALTER TABLE client ADD COLUMN region TEXT NOT NULL DEFAULT '';

CREATE TABLE key_date (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    client_id INTEGER NOT NULL REFERENCES client DEFERRABLE INITIALLY DEFERRED,
    replaces TEXT NOT NULL,
    name TEXT NOT NULL,
    category TEXT NOT NULL,
    rule TEXT NOT NULL,
    days INTEGER NOT NULL
) STRICT;
CREATE INDEX key_date_client ON key_date (client_id);

-- The season of a series as `11-15/01-06`, empty for the whole year; the texts that take turns in it, a line for each, title
-- and text parted by a tab; for how many days a text rests before it comes again.
ALTER TABLE series ADD COLUMN season TEXT NOT NULL DEFAULT '';
ALTER TABLE series ADD COLUMN turns TEXT NOT NULL DEFAULT '';
ALTER TABLE series ADD COLUMN rest INTEGER NOT NULL DEFAULT 0;

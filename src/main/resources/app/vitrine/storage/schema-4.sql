-- Version 4: what is said of days (notes, closed days, pauses), and the days of the week on which a shop is closed, as
-- `1,7`: ISO numbers.

CREATE TABLE note (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    client_id INTEGER NOT NULL REFERENCES client DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    words TEXT NOT NULL,
    colour TEXT NOT NULL
) STRICT;
CREATE INDEX note_client ON note (client_id, first_day);

ALTER TABLE client ADD COLUMN closed TEXT NOT NULL DEFAULT '';

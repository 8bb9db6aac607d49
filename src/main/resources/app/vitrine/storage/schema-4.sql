-- Version 4: what is said of days (notes, closed days, pauses), the days of the week on which a shop is closed, as `1,7`
-- (ISO numbers), and repeating posts.

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

-- Repeating posts: the rule as text, the days that are left out as `2026-12-25,2027-01-01`, and which posts it laid out
-- for which days.
CREATE TABLE series (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    client_id INTEGER NOT NULL REFERENCES client DEFERRABLE INITIALLY DEFERRED,
    rule TEXT NOT NULL,
    laid_until TEXT NOT NULL,
    open_only INTEGER NOT NULL,
    left_out TEXT NOT NULL
) STRICT;
CREATE INDEX series_client ON series (client_id);

CREATE TABLE occurrence (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    series_id INTEGER NOT NULL REFERENCES series DEFERRABLE INITIALLY DEFERRED,
    post_id INTEGER NOT NULL REFERENCES post DEFERRABLE INITIALLY DEFERRED,
    day TEXT NOT NULL
) STRICT;
CREATE INDEX occurrence_series ON occurrence (series_id, day);
CREATE INDEX occurrence_post ON occurrence (post_id);

-- How soon an idea is wanted, 0 to 2.
ALTER TABLE post ADD COLUMN priority INTEGER NOT NULL DEFAULT 0;

-- What is to do for a post, a line for each: `x` where it is done, `-` where it is not.
ALTER TABLE post ADD COLUMN tasks TEXT NOT NULL DEFAULT '';

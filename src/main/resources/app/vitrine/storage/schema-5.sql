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

-- Personas. What evidence there is stands as `survey 2026-11-03 31 of 41`; places are lines of metres and
-- name, networks a list as `instagram 5,facebook 3`, hours a digit for each hour of a week from Monday 00:00.

CREATE TABLE persona (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    client_id INTEGER NOT NULL REFERENCES client DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    segment TEXT NOT NULL,
    colour TEXT NOT NULL,
    picture INTEGER REFERENCES media DEFERRABLE INITIALLY DEFERRED,
    drawn TEXT NOT NULL,
    quote TEXT NOT NULL,
    story TEXT NOT NULL,
    share INTEGER,
    age_from INTEGER,
    age_to INTEGER,
    places TEXT NOT NULL,
    household TEXT NOT NULL,
    work TEXT NOT NULL,
    income TEXT NOT NULL,
    languages TEXT NOT NULL,
    networks TEXT NOT NULL,
    networks_evidence TEXT NOT NULL,
    hours TEXT NOT NULL,
    hours_evidence TEXT NOT NULL,
    words_use TEXT NOT NULL,
    words_avoid TEXT NOT NULL,
    formats TEXT NOT NULL,
    position INTEGER NOT NULL,
    archived INTEGER NOT NULL
) STRICT;
CREATE INDEX persona_client ON persona (client_id, position);
CREATE INDEX persona_picture ON persona (picture);

-- What is said of a persona: statements, and the sections that were headed freely.
CREATE TABLE persona_line (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL,
    client_id INTEGER NOT NULL REFERENCES client DEFERRABLE INITIALLY DEFERRED,
    persona_id INTEGER NOT NULL REFERENCES persona DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    words TEXT NOT NULL,
    detail TEXT NOT NULL,
    weight INTEGER NOT NULL,
    evidence TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX persona_line_persona ON persona_line (persona_id, position);
CREATE INDEX persona_line_client ON persona_line (client_id);

-- Whom a post is for.
CREATE TABLE post_persona (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    post_id INTEGER NOT NULL REFERENCES post DEFERRABLE INITIALLY DEFERRED,
    persona_id INTEGER NOT NULL REFERENCES persona DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX post_persona_post ON post_persona (post_id, position);
CREATE INDEX post_persona_persona ON post_persona (persona_id);

-- Version 4: how soon an idea is wanted, 0 to 2.

ALTER TABLE post ADD COLUMN priority INTEGER NOT NULL DEFAULT 0;

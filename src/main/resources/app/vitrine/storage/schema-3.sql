-- Version 3: weekly times of channels, as `1 18:00,5 09:30`: the ISO number of the day, then the client's wall time.

ALTER TABLE channel ADD COLUMN slots TEXT NOT NULL DEFAULT '';

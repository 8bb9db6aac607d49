/// The plan file: SQLite, its schema and migrations, the journal behind undo and history, backups, packs, recovery and
/// the media folder. [app.vitrine.storage.PlanFile] is the way in; nothing else of the program speaks JDBC.
@NullMarked
package app.vitrine.storage;

import org.jspecify.annotations.NullMarked;

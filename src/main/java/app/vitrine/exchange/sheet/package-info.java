/// Understands the spreadsheets that people plan with: bytes of a CSV or XLSX file become rows of posts, each
/// with its reason where it cannot be read. It knows nothing of the plan file.
@NullMarked
package app.vitrine.exchange.sheet;

import org.jspecify.annotations.NullMarked;

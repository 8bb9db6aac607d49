/// Plans as CSV: a sheet for people and a plain file for programs, which gives the same plan when it is read back.
@NullMarked
package app.vitrine.exchange.csv;

import org.jspecify.annotations.NullMarked;

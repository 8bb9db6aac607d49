/// The benchmark command (`mvn -Pbenchmark verify -DskipTests`): ratios of runs taken in turn against the bars that
/// Vitrine holds itself to.
@NullMarked
package app.vitrine.bench;

import org.jspecify.annotations.NullMarked;

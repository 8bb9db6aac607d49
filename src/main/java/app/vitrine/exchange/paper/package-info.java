/// The plan on paper: months and weeks as PDF and as pictures.
@NullMarked
package app.vitrine.exchange.paper;

import org.jspecify.annotations.NullMarked;

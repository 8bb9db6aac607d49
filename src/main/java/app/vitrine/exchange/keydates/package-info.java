/// Where key dates come from: the dated file of shopping and awareness days, and the public holidays of a country.
@NullMarked
package app.vitrine.exchange.keydates;

import org.jspecify.annotations.NullMarked;

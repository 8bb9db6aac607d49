package app.vitrine.domain.client;

import java.time.ZoneId;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HomeTest {

    private static final ZoneId NOWHERE = ZoneId.of("UTC");
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private static String country(Locale words, Locale system, ZoneId zone) {
        return Home.of(words, system, zone).country();
    }

    @Test
    void theCountryIsThatOfTheInterfaceElseOfTheSystemElseOfTheZoneElseOfTheLanguage() {
        assertThat(country(Locale.CANADA_FRENCH, Locale.US, BRUSSELS)).isEqualTo("CA");
        assertThat(country(Locale.FRENCH, Locale.CANADA_FRENCH, BRUSSELS)).isEqualTo("CA");
        assertThat(country(Locale.FRENCH, Locale.US, BRUSSELS)).isEqualTo("BE");
        assertThat(country(Locale.FRENCH, Locale.ROOT, NOWHERE)).isEqualTo("FR");
        assertThat(country(Locale.ENGLISH, Locale.ROOT, NOWHERE)).isEqualTo("GB");
    }

    @Test
    void whereNothingTellsTheRegionNoneIsInvented() {
        assertThat(Home.region(Locale.ENGLISH, Locale.ROOT, NOWHERE)).isEmpty();
    }

    @Test
    void aShopAtHomeHasTheComputersZoneWhereThatIsAPlace() {
        ZoneId cayenne = ZoneId.of("America/Cayenne");
        assertThat(new Home("FR", cayenne).zoneIn("FR")).isEqualTo(cayenne);
        assertThat(new Home("FR", NOWHERE).zoneIn("FR")).isEqualTo(ZoneId.of("Europe/Paris"));
        assertThat(new Home("FR", cayenne).zoneIn("JP")).isEqualTo(ZoneId.of("Asia/Tokyo"));
        assertThat(new Home("FR", NOWHERE).zoneIn("AQ")).isEqualTo(NOWHERE);
    }
}

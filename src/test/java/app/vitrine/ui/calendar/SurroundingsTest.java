package app.vitrine.ui.calendar;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import app.vitrine.domain.client.Client;
import app.vitrine.domain.client.Scope;

import static org.assertj.core.api.Assertions.assertThat;

final class SurroundingsTest {

    private static Surroundings around(String... zones) {
        Map<Long, Client> clients = new HashMap<>();
        Arrays.stream(zones).map(zone -> Client.named("Shop", "FR", ZoneId.of(zone), "fr"))
                .forEach(client -> clients.put((long) clients.size() + 1, client));
        return new Surroundings(Scope.all(), List.of(), List.of(), List.of(), List.of(), clients, Map.of(),
                false,
                List.of());
    }

    @Test
    void zonesAreWorthASignOnlyWhereTheyDiffer() {
        assertThat(around("Europe/Paris", "Europe/Paris").severalZones()).isFalse();
        assertThat(around("America/Montreal").severalZones()).isFalse();
        assertThat(around("Europe/Paris", "Europe/Paris", "America/Montreal").severalZones()).isTrue();
    }
}

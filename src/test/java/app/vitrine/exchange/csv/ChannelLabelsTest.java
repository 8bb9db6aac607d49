package app.vitrine.exchange.csv;

import java.util.List;

import org.junit.jupiter.api.Test;

import app.vitrine.domain.client.Channel;
import app.vitrine.domain.network.Network;

import static org.assertj.core.api.Assertions.assertThat;

class ChannelLabelsTest {

    private static final List<Channel> CHANNELS = List.of(Channel.of(1, Network.NEWSLETTER, 0).withId(1),
            Channel.of(1, Network.INSTAGRAM, 1).withId(2).withHandle("@maison"),
            Channel.of(1, Network.INSTAGRAM, 2).withId(3).withHandle("Maison (Lyon)")
                    .withName("Second account"),
            Channel.of(1, Network.CUSTOM, 3).withId(4).withName("Radio"),
            Channel.of(1, Network.NEWSLETTER, 4).withId(5));

    private final ChannelLabels labels = new ChannelLabels(CHANNELS);

    @Test
    void everyChannelHasALabelOfItsOwn() {
        assertThat(CHANNELS.stream().map(channel -> labels.of(channel.id()))).containsExactly("newsletter",
                "instagram @maison", "instagram Maison (Lyon) (Second account)", "custom (Radio)",
                "newsletter #2");
    }

    @Test
    void aLabelFindsItsChannelAndMakesTheSameElsewhere() {
        for (Channel channel : CHANNELS) {
            String label = labels.of(channel.id());
            assertThat(labels.find(1, label)).contains(channel);
            Channel parsed = ChannelLabels.parse(ChannelLabels.unnumbered(label), 7);
            assertThat(parsed.network()).isEqualTo(channel.network());
            assertThat(parsed.handle()).isEqualTo(channel.handle());
            assertThat(parsed.name()).isEqualTo(channel.name());
        }
    }

    @Test
    void wordsThatAreNoNetworkNameACustomPlace() {
        Channel parsed = ChannelLabels.parse("Panneau devant la porte", 7);
        assertThat(parsed.network()).isEqualTo(Network.CUSTOM);
        assertThat(parsed.name()).isEqualTo("Panneau devant la porte");
    }
}

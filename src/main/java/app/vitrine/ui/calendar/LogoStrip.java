package app.vitrine.ui.calendar;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import app.vitrine.domain.network.Network;
import app.vitrine.domain.text.Messages;
import app.vitrine.ui.control.NetworkLogo;
import app.vitrine.ui.control.Rare;

/// The signs of some networks side by side, and “+n” for those that have no room. Drawings are kept and shown again,
/// since tiles are used again for other posts.
final class LogoStrip extends Region {

    private static final double GAP = 3;

    private final double size;
    private final Map<Network, NetworkLogo> logos = new EnumMap<>(Network.class);
    private final List<NetworkLogo> shown = new ArrayList<>();
    private final Rare<Label> more = new Rare<>(getChildren(), LogoStrip::moreLabel);
    private @Nullable Content content;

    private record Content(List<Network> networks, int most, Messages messages) {}

    LogoStrip(double size) {
        this.size = size;
        setMouseTransparent(true);
    }

    private static Label moreLabel() {
        Label label = new Label();
        label.getStyleClass().addAll("small", "text-2");
        return label;
    }

    /// @param most how many signs there is room for; one more than that becomes one fewer and “+2”, but where there is
    ///             room for one alone it is the first
    void show(List<Network> networks, int most, Messages messages) {
        Content wanted = new Content(List.copyOf(networks), Math.min(most, networks.size()), messages);
        if (wanted.equals(content)) {
            return;
        }
        content = wanted;
        shown.clear();
        int count = networks.size() <= most ? networks.size() : Math.max(Math.min(1, most), most - 1);
        for (Network network : networks.subList(0, count)) {
            shown.add(logos.computeIfAbsent(network, this::drawn));
        }
        logos.values().forEach(logo -> logo.setVisible(shown.contains(logo)));
        more.hide();
        if (count < networks.size() && most > 1) {
            more.show().setText(messages.text("calendar.logos-more", networks.size() - count));
        }
        requestLayout();
    }

    private NetworkLogo drawn(Network network) {
        NetworkLogo logo = new NetworkLogo(network, size);
        logo.setManaged(false);
        // Drawn once: its paths would be filled anew in every picture of a moving grid.
        logo.setCache(true);
        getChildren().add(logo);
        return logo;
    }

    @Override
    protected double computePrefWidth(double height) {
        return shown.size() * (size + GAP) + more.shown().map(label -> label.prefWidth(-1)).orElse(-GAP);
    }

    @Override
    protected double computePrefHeight(double width) {
        return size;
    }

    @Override
    protected void layoutChildren() {
        double x = 0;
        double top = Math.rint((getHeight() - size) / 2);
        for (NetworkLogo logo : shown) {
            logo.resizeRelocate(x, top, size, size);
            x += size + GAP;
        }
        if (more.shown().isPresent()) {
            Label label = more.show();
            double height = label.prefHeight(-1);
            label.resizeRelocate(x, Math.rint((getHeight() - height) / 2), label.prefWidth(-1), height);
        }
    }
}

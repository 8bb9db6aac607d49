package app.vitrine.ui.sharing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import app.vitrine.domain.client.Channel;
import app.vitrine.domain.client.Client;
import app.vitrine.domain.plan.Plan;
import app.vitrine.exchange.intake.ImportChoices;
import app.vitrine.exchange.intake.ImportPreview;
import app.vitrine.exchange.intake.ImportPreview.Outcome;
import app.vitrine.exchange.intake.ImportSource;
import app.vitrine.exchange.intake.MappingMemories;
import app.vitrine.exchange.intake.SheetImport;
import app.vitrine.exchange.sheet.Reading;
import app.vitrine.exchange.sheet.SheetHints;
import app.vitrine.work.Progress;

/// A sheet as it is understood at the time, and what would come of it.
///
/// @param clients  those it can be brought in for
/// @param channels those of the plan and those that would be made, by id
record Understood(Reading reading, ImportSource source, ImportPreview preview, List<Client> clients,
        Map<Long, Channel> channels) {

    Understood {
        clients = List.copyOf(clients);
        channels = Map.copyOf(channels);
    }

    /// Not on the JavaFX thread.
    static Understood of(Reading reading, SheetImport intake, ImportChoices choices, Plan plan) {
        ImportSource source = ImportSource.of(reading, Progress.NONE);
        ImportPreview preview = intake.preview(source, choices, Progress.NONE);
        Map<Long, Channel> channels = new HashMap<>(preview.made());
        plan.read(reader -> reader.clients().allChannels())
                .forEach(channel -> channels.put(channel.id(), channel));
        return new Understood(reading, source, preview, plan.read(reader -> reader.clients().active()),
                channels);
    }

    static SheetHints hints(Plan plan, LocalDate today, Locale locale) {
        return new SheetHints(today, locale, plan.read(reader -> MappingMemories.of(reader.facts())));
    }

    /// How many posts would be added or changed.
    int coming() {
        return (int) (preview.count(Outcome.ADDED) + preview.count(Outcome.CHANGED));
    }

    /// Whether each row names its client, so that none is chosen.
    boolean namesClients() {
        return reading.facts().plain();
    }

    Optional<Channel> channel(long id) {
        return Optional.ofNullable(channels.get(id));
    }
}

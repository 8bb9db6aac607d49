package app.vitrine.ui.start;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ChangeListener;

import app.vitrine.domain.client.Channel;
import app.vitrine.domain.client.Client;
import app.vitrine.domain.client.Countries;
import app.vitrine.domain.client.Home;
import app.vitrine.domain.client.Scope;
import app.vitrine.domain.network.Network;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.plan.PlanWriter;
import app.vitrine.domain.text.Message;
import app.vitrine.domain.text.Wording;
import app.vitrine.ui.mvvm.Command;
import app.vitrine.ui.shell.Desk;
import app.vitrine.ui.shell.Place;

/// The three steps of a first start. Nothing is kept before the last of them; then the client with its channels is one
/// change. A step that is skipped keeps what was entered and fills in the rest.
final class FirstStartViewModel {

    /// What is asked, in order.
    enum Step {
        SHOP, CHANNELS, WEEK
    }

    /// How to go on from here.
    enum Beginning {
        SPREADSHEET, EMPTY_MONTH, FIRST_POST
    }

    final StringProperty name = new SimpleStringProperty("");
    final ObjectProperty<String> country = new SimpleObjectProperty<>("");
    final ObjectProperty<ZoneId> zone = new SimpleObjectProperty<>(ZoneId.systemDefault());
    final ObjectProperty<String> language = new SimpleObjectProperty<>("en");
    final ObjectProperty<Beginning> beginning = new SimpleObjectProperty<>(Beginning.FIRST_POST);
    final List<ChannelChoice> choices = Arrays.stream(Network.values())
            .filter(network -> network != Network.CUSTOM).map(ChannelChoice::new).toList();
    final Command next;
    final Command back;
    final Command skip;

    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.SHOP);
    private final BooleanProperty working = new SimpleBooleanProperty();
    private final Desk desk;
    private final ZoneId system;
    private final Runnable ended;
    private final ChangeListener<Wording> toWording = (_, _, now) -> settle(now);
    private Home home;

    /// @param system the zone of this computer
    /// @param ended  called once the client is kept, before the window goes to where the person wanted
    FirstStartViewModel(Desk desk, ZoneId system, Runnable ended) {
        this.desk = desk;
        this.system = system;
        this.ended = ended;
        this.home = home(desk.wording().get());
        BooleanBinding named = name.isNotEmpty().or(step.isNotEqualTo(Step.SHOP));
        this.next = Command.of("start-next", this::goOn, named.and(working.not()),
                Message.of("start.next.reason"),
                "Enter");
        this.back = Command.of("start-back", this::goBack, step.isNotEqualTo(Step.SHOP),
                Message.of("start.back.reason"), "Alt+Left");
        this.skip = Command.of("start-skip", this::skipStep, working.not(), Message.of("start.next.reason"),
                "Escape");
        country.subscribe(this::follow);
        country.set(home.country());
        desk.wording().addListener(toWording);
    }

    ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    /// The client's name as it will be kept.
    String shopName() {
        return name.get().isBlank()
                ? desk.wording().get().messages().text("start.shop.unnamed")
                : name.get().strip();
    }

    /// How many places are ticked.
    IntegerBinding chosen() {
        return Bindings.createIntegerBinding(
                () -> (int) choices.stream().filter(ChannelChoice::isChosen).count(),
                choices.stream().map(ChannelChoice::chosenProperty).toArray(BooleanProperty[]::new));
    }

    private void goOn() {
        switch (step.get()) {
            case SHOP -> step.set(Step.CHANNELS);
            case CHANNELS -> step.set(Step.WEEK);
            case WEEK -> finish(beginning.get());
        }
    }

    private void skipStep() {
        if (step.get() == Step.WEEK) {
            finish(Beginning.EMPTY_MONTH);
        } else {
            goOn();
        }
    }

    private void goBack() {
        step.set(step.get() == Step.WEEK ? Step.CHANNELS : Step.SHOP);
    }

    // A country brings its zone and language; either can be changed after.
    private void follow(String code) {
        zone.set(home.zoneIn(code));
        if (!code.isEmpty()) {
            language.set(Countries.languageOf(code));
        }
    }

    // Another language may mean another country, as long as no other was chosen.
    private void settle(Wording wording) {
        boolean proposed = country.get().equals(home.country());
        home = home(wording);
        if (proposed) {
            country.set(home.country());
        }
    }

    private Home home(Wording wording) {
        return Home.of(wording.locale(), Locale.getDefault(), system);
    }

    /// No longer follows the language.
    void end() {
        desk.wording().removeListener(toWording);
    }

    private void finish(Beginning how) {
        working.set(true);
        Client client = Client.named(shopName(), country.get(), zone.get(), language.get());
        List<ChannelChoice> ticked = choices.stream().filter(ChannelChoice::isChosen).toList();
        desk.work().job(() -> desk.plan().change(ChangeLabel.of("start.change.client", client.name()),
                writer -> keep(writer, client, ticked))).onSuccess(id -> begin(id, how))
                .onFailure(desk::tellFailure).onEnd(() -> working.set(false)).start();
    }

    private static long keep(PlanWriter writer, Client client, List<ChannelChoice> ticked) {
        long id = writer.clients().save(client).id();
        for (int i = 0; i < ticked.size(); i++) {
            ChannelChoice choice = ticked.get(i);
            writer.clients().save(
                    Channel.of(id, choice.network(), i).withHandle(choice.handleProperty().get().strip()));
        }
        return id;
    }

    private void begin(long clientId, Beginning how) {
        ended.run();
        desk.show(Scope.of(clientId));
        desk.go(switch (how) {
            case SPREADSHEET -> new Place.Import(Optional.empty());
            case EMPTY_MONTH -> new Place.Calendar(Optional.empty(), List.of());
            case FIRST_POST -> new Place.NewPost(Optional.empty(), Optional.empty());
        });
    }
}

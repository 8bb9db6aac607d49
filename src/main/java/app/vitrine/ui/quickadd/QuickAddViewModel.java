package app.vitrine.ui.quickadd;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import app.vitrine.domain.client.Channel;
import app.vitrine.domain.client.Client;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.plan.PlanReader;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.Status;
import app.vitrine.domain.quickadd.QuickAdd;
import app.vitrine.domain.quickadd.QuickContext;
import app.vitrine.domain.quickadd.QuickReading;
import app.vitrine.domain.text.Message;
import app.vitrine.ui.mvvm.Command;
import app.vitrine.ui.mvvm.ViewModel;
import app.vitrine.ui.quickadd.QuickQuestion.Choice;
import app.vitrine.ui.shell.Desk;
import app.vitrine.ui.shell.Place;

/// Reads a sentence while it is typed, and makes a post of it: a draft, or an idea where no day was read.
final class QuickAddViewModel extends ViewModel {

    static final List<String> LANGUAGES = List.of("en", "fr");

    /// Those of `Alt+1` and on.
    private static final int CHOICES = 6;

    /// A client with what sentences are read against.
    record Shop(Client client, List<Channel> channels) {}

    private final Desk desk;
    private final Consumer<Post> added;
    private final QuickAnswers answers = new QuickAnswers();
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<String> language = new SimpleObjectProperty<>("en");
    private final ObjectProperty<Optional<Shop>> shop = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Shop>> shops = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<QuickState> state = new ReadOnlyObjectWrapper<>(QuickState.EMPTY);
    private final BooleanProperty saving = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    final Command add = Command.of("quick-add-make", () -> make(false), ready,
            Message.of("quickadd.needs-words"), "Enter");
    final Command open = Command.of("quick-add-open", () -> make(true), ready,
            Message.of("quickadd.needs-words"), "Ctrl+Enter");

    /// @param added called once the post is in the plan
    QuickAddViewModel(Desk desk, Consumer<Post> added) {
        this.desk = desk;
        this.added = added;
        text.addListener(_ -> read());
        shop.addListener((_, _, now) -> now.ifPresent(this::speak));
        language.addListener(_ -> read());
        saving.addListener(_ -> read());
    }

    StringProperty text() {
        return text;
    }

    /// In which the sentence is read: the client's at first.
    ObjectProperty<String> language() {
        return language;
    }

    /// Whose post it will be.
    ObjectProperty<Optional<Shop>> shop() {
        return shop;
    }

    /// Those in view, to choose from.
    ReadOnlyObjectProperty<List<Shop>> shops() {
        return shops.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<QuickState> state() {
        return state.getReadOnlyProperty();
    }

    @Override
    protected void onActivate() {
        load(desk.work(), () -> desk.plan().read(this::shops), this::show, desk::tellFailure);
        whileActive(desk.offer("quickadd.keys", commands()));
    }

    private List<Shop> shops(PlanReader reader) {
        List<Client> clients = reader.clients().active();
        List<Client> inView = desk.scope().get().client().isPresent()
                ? clients.stream().filter(one -> one.id() == desk.scope().get().client().getAsLong()).toList()
                : clients;
        List<Shop> found = inView.stream().map(one -> new Shop(one, reader.clients().channels(one.id())))
                .toList();
        // The first reading loads the languages, which must not keep the first letter waiting.
        found.stream().findFirst().ifPresent(one -> LANGUAGES
                .forEach(tag -> reader(one, tag, LocalDateTime.now(desk.clock())).read("-", List.of())));
        return found;
    }

    private void show(List<Shop> found) {
        shop.set(found.stream().findFirst());
        shops.set(found);
    }

    private void speak(Shop now) {
        String own = Locale.forLanguageTag(now.client().language()).getLanguage();
        language.set(LANGUAGES.contains(own) ? own : desk.wording().get().messages().language());
        read();
    }

    private void read() {
        if (text.get().isBlank()) {
            answers.forget();
        }
        state.set(shop.get().map(this::reading).orElse(QuickState.EMPTY));
        ready.set(!saving.get() && !state.get().title().isBlank());
    }

    private QuickState reading(Shop at) {
        LocalDateTime now = LocalDateTime.ofInstant(desk.clock().instant(), at.client().zone());
        QuickReading reading = reader(at, language.get(), now).read(text.get(), answers.kept());
        QuickWords words = new QuickWords(desk.wording().get(), now.toLocalDate(), answers, this::read);
        boolean past = answers.day(reading)
                .filter(day -> day.atTime(answers.time(reading).orElse(LocalTime.MAX))
                        .isBefore(now))
                .isPresent();
        return new QuickState(reading, answers.day(reading), answers.time(reading), words.chips(reading),
                words.questions(reading),
                answers.kept().stream().filter(one -> reading.text().contains(one)).toList(), past);
    }

    private QuickAdd reader(Shop at, String tag, LocalDateTime now) {
        Locale locale = new Locale.Builder().setLanguage(tag).setRegion(at.client().country()).build();
        return new QuickAdd(new QuickContext(locale, now, desk.wording().get().weekStart(), at.channels()));
    }

    /// Leaves what was read in the title.
    void takeBack(QuickChip chip) {
        answers.keep(chip.words());
        read();
    }

    void readAgain(String words) {
        answers.readAgain(words);
        read();
    }

    private List<Command> commands() {
        List<Command> commands = new ArrayList<>(List.of(add, open));
        for (int number = 1; number <= CHOICES; number++) {
            int index = number - 1;
            commands.add(Command.of("quick-add-choice-" + number, () -> choose(index), "Alt+" + number));
        }
        return commands;
    }

    private void choose(int index) {
        List<Choice> all = state.get().questions().stream()
                .flatMap(question -> question.choices().stream()).toList();
        if (index < all.size()) {
            all.get(index).choose().run();
        }
    }

    /// What the button that makes it says.
    Message makes() {
        QuickState now = state.get();
        QuickWords words = new QuickWords(desk.wording().get(),
                desk.clock().instant().atZone(desk.clock().getZone()).toLocalDate(), answers, () -> {});
        if (now.day().isEmpty()) {
            return Message.of("quickadd.make.idea");
        }
        String day = now.day().map(words::day).orElse("");
        return now.time().isPresent()
                ? Message.of("quickadd.make.at", day, now.time().map(desk.wording().get()::time).orElse(""))
                : Message.of("quickadd.make.on", day);
    }

    private void make(boolean opening) {
        Shop at = shop.get().orElseThrow();
        QuickState now = state.get();
        Post post = Post.draft(at.client().id(), desk.clock().instant()).withTitle(now.title())
                .withWhen(now.day(), now.time()).withTags(now.reading().tags())
                .withStatus(now.day().isPresent() ? Status.DRAFT : Status.IDEA)
                .withVariants(answers.variants(now.reading()));
        Message done = now.day().isPresent()
                ? Message.of("quickadd.done.draft", now.title())
                : Message.of("quickadd.done.idea", now.title());
        ChangeLabel label = ChangeLabel.of("quickadd.change", now.title()).forClient(post.clientId());
        saving.set(true);
        desk.work().job(() -> desk.plan().change(label, writer -> writer.posts().save(post)))
                .onSuccess(stored -> made(stored, done, opening)).onFailure(problem -> {
                    saving.set(false);
                    desk.tellFailure(problem);
                }).start();
    }

    private void made(Post stored, Message done, boolean opening) {
        added.accept(stored);
        desk.tellChange("quickadd.change", done);
        stored.day().ifPresent(_ -> desk.go(new Place.Calendar(stored.day(), List.of(stored.id()))));
        if (opening) {
            desk.go(new Place.Post(stored.id()));
        }
    }
}

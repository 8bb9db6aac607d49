package app.vitrine.ui.results;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;

import org.jspecify.annotations.Nullable;

import app.vitrine.domain.client.Scope;
import app.vitrine.domain.plan.ChangeNotice;
import app.vitrine.domain.result.Overview;
import app.vitrine.domain.result.PostResult;
import app.vitrine.ui.mvvm.ViewModel;
import app.vitrine.ui.shell.Desk;

/// One network's posts over some weeks, with the weeks before them.
final class ResultsViewModel extends ViewModel {

    static final List<Integer> LENGTHS = List.of(4, 13, 52);

    private final Desk desk;
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(Page.READING);
    private final ObjectProperty<@Nullable String> network = new SimpleObjectProperty<>();
    private final ObjectProperty<Integer> weeks = new SimpleObjectProperty<>(LENGTHS.get(1));
    private int back;

    /// What is to be shown.
    ///
    /// @param read     whether the plan has been asked yet
    /// @param networks that have posts, the one with most first
    record Page(boolean read, List<String> networks, Optional<Overview> overview) {

        static final Page READING = new Page(false, List.of(), Optional.empty());
    }

    ResultsViewModel(Desk desk) {
        this.desk = desk;
        network.subscribe((_, _) -> fromTheLast());
        weeks.subscribe((_, _) -> fromTheLast());
    }

    ReadOnlyObjectProperty<Page> page() {
        return page.getReadOnlyProperty();
    }

    /// The network in view.
    ObjectProperty<@Nullable String> network() {
        return network;
    }

    /// How many weeks are in view.
    ObjectProperty<Integer> weeks() {
        return weeks;
    }

    @Override
    protected void onActivate() {
        ChangeListener<Scope> toScope = (_, _, _) -> fromTheLast();
        desk.scope().addListener(toScope);
        whileActive(() -> desk.scope().removeListener(toScope));
        whileActive(desk.plan().onChange(notice -> {
            if (notice.touches(ChangeNotice.Kind.RESULT_IMPORT)) {
                desk.work().job(() -> true).onSuccess(_ -> read()).start();
            }
        }));
        read();
    }

    private void fromTheLast() {
        back = 0;
        read();
    }

    /// Goes so many spans of time on.
    void turn(int by) {
        back = Math.max(0, back - by);
        read();
    }

    private void read() {
        if (!active()) {
            return;
        }
        Scope scope = desk.scope().get();
        String wanted = network.get();
        int length = weeks.get();
        int spans = back;
        load(desk.work(),
                () -> page(desk.plan().read(plan -> plan.results().posts(scope)), wanted, length, spans),
                page::set, desk::tellFailure);
    }

    private Page page(Map<String, List<PostResult>> posts, @Nullable String wanted, int length, int spans) {
        List<String> networks = posts.keySet().stream().filter(name -> !name.isEmpty())
                .sorted((one, other) -> size(posts, other) - size(posts, one)).toList();
        String shown = networks.stream().filter(name -> Objects.equals(name, wanted)).findFirst()
                .orElse(networks.isEmpty() ? "" : networks.getFirst());
        List<PostResult> own = posts.getOrDefault(shown, List.of());
        LocalDate last = own.stream().flatMap(post -> post.day().stream()).max(LocalDate::compareTo)
                .orElseGet(() -> LocalDate.now(desk.clock()))
                .with(TemporalAdjusters.nextOrSame(desk.wording().get().weekStart().minus(1)));
        return new Page(true, networks, networks.isEmpty()
                ? Optional.empty()
                : Optional.of(Overview.of(shown, own, last.minusWeeks((long) spans * length), length)));
    }

    private static int size(Map<String, List<PostResult>> posts, String network) {
        return posts.getOrDefault(network, List.of()).size();
    }

    Desk desk() {
        return desk;
    }
}

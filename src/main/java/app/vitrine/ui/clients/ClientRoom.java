package app.vitrine.ui.clients;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;

import app.vitrine.domain.client.Client;
import app.vitrine.domain.text.Message;
import app.vitrine.domain.text.Messages;
import app.vitrine.mediafiles.MediaImport;
import app.vitrine.storage.OpenPlan;
import app.vitrine.ui.shell.Desk;
import app.vitrine.ui.shell.Overlays;
import app.vitrine.ui.shell.Question;
import app.vitrine.ui.shell.Question.Answer;
import app.vitrine.ui.shell.Sheet;
import app.vitrine.ui.task.PictureSource;

/// What can be done with a client as a whole: its page, handing it over, erasing it for good.
public final class ClientRoom {

    private static final String PACK = ".vitrinepack";

    private final Desk desk;
    private final Overlays overlays;
    private final OpenPlan plan;
    private final PictureSource pictures;
    private final Regions regions;
    private final Leaving leaving;
    private final Runnable reopen;

    /// The regions of a country, by their codes. Takes a moment: not for the JavaFX thread.
    @FunctionalInterface
    public interface Regions {
        Map<String, String> of(String country, Locale locale);
    }

    /// @param reopen opens the plan anew: after erasing nothing that was read before holds
    public ClientRoom(Desk desk, Overlays overlays, OpenPlan plan, PictureSource pictures, Regions regions,
            Runnable reopen) {
        this.desk = desk;
        this.overlays = overlays;
        this.plan = plan;
        this.pictures = pictures;
        this.regions = regions;
        this.reopen = reopen;
        this.leaving = new Leaving(desk, plan);
    }

    /// The page of a client, or of one that is to be made.
    public Sheet sheet(Optional<Long> clientId) {
        return new ClientSheet(desk, overlays, this, new ClientEditorViewModel(desk,
                new MediaImport(plan.media(), desk.clock()), regions, clientId.orElse(0L)), pictures);
    }

    /// Asks where to, then saves the client's own pack.
    public void handOver(long clientId) {
        leaving.find(clientId, client -> {
            FileChooser chooser = new FileChooser();
            chooser.getExtensionFilters()
                    .add(new ExtensionFilter(messages().text("clients.pack.files"), "*" + PACK));
            chooser.setInitialFileName(client.name().replaceAll("[^\\p{L}\\p{N} -]", "").strip() + PACK);
            Optional.ofNullable(chooser.showSaveDialog(null)).map(File::toPath)
                    .ifPresent(target -> leaving.handOver(client, withEnding(target)));
        });
    }

    /// Asks for the client's name first, and says what goes with it.
    public void erase(long clientId) {
        leaving.weigh(clientId, this::ask);
    }

    private void ask(Leaving.Weight weight) {
        Client client = weight.client();
        Message sentence = Message.of("clients.erase.sentence", client.name(),
                messages().count("clients.erase.posts", weight.posts()),
                messages().count("clients.erase.media", weight.media()));
        overlays.ask(new Question(Message.of("clients.erase.title", client.name()), Optional.of(sentence),
                Optional.of(client.name()),
                List.of(Question.cancel(), new Answer(Message.of("clients.erase.do"), Question.Kind.DANGER,
                        () -> leaving.erase(client, reopen)))));
    }

    private Messages messages() {
        return desk.wording().get().messages();
    }

    private static Path withEnding(Path file) {
        return file.toString().endsWith(PACK) ? file : file.resolveSibling(file.getFileName() + PACK);
    }
}

package app.vitrine.ui.audience;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

import app.vitrine.domain.client.Palette;
import app.vitrine.domain.network.Format;
import app.vitrine.domain.network.Network;
import app.vitrine.domain.persona.Evidence;
import app.vitrine.domain.persona.Habits;
import app.vitrine.domain.persona.Hours;
import app.vitrine.domain.persona.Income;
import app.vitrine.domain.persona.Life;
import app.vitrine.domain.persona.Persona;
import app.vitrine.domain.persona.Place;
import app.vitrine.domain.persona.Section;
import app.vitrine.domain.persona.Statement;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.mediafiles.MediaImport;
import app.vitrine.mediafiles.MediaRefused;

/// What the sheet lets a person say of the chosen persona.
final class PersonaEdits {

    private final AudienceViewModel model;

    PersonaEdits(AudienceViewModel model) {
        this.model = model;
    }

    LocalDate today() {
        return model.page().get().today();
    }

    void name(String name) {
        if (!name.isBlank()) {
            model.edit("name", persona -> persona.withIdentity(identity -> identity.withName(name)));
        }
    }

    void segment(String text) {
        model.edit("segment", persona -> persona.withIdentity(identity -> identity.withSegment(text)));
    }

    void quote(String text) {
        model.edit("quote", persona -> persona.withIdentity(identity -> identity.withQuote(text)));
    }

    void story(String text) {
        model.edit("story", persona -> persona.withIdentity(identity -> identity.withStory(text)));
    }

    void share(Optional<Integer> percent) {
        model.edit("share", persona -> persona.withIdentity(identity -> identity.withShare(percent)));
    }

    void colour(Palette colour) {
        model.edit(persona -> persona.withIdentity(identity -> identity.withColour(colour)));
    }

    /// @param name of a drawn portrait; empty for initials
    void drawn(String name) {
        model.edit(persona -> persona.withIdentity(identity -> identity.withDrawn(name)));
    }

    /// A picture of the media folder as portrait; the file is brought in where it is not there yet.
    void picture(Path file) {
        Optional<Persona> now = model.chosen().get();
        if (now.isEmpty() || model.refused()) {
            return;
        }
        Persona persona = now.get();
        var desk = model.desk();
        MediaImport media = new MediaImport(desk.media(), desk.clock());
        desk.work().job(() -> media.keep(file))
                .onSuccess(kept -> model.queue().add(
                        ChangeLabel.of("audience.change.edit", persona.name()).forClient(persona.clientId()),
                        writer -> {
                            long item = media.item(writer, persona.clientId(), kept).id();
                            writer.personas().find(persona.id()).ifPresent(stored -> writer.personas()
                                    .save(stored.withIdentity(
                                            identity -> identity.withPicture(Optional.of(item)))));
                        }))
                .onFailure(problem -> {
                    if (problem instanceof MediaRefused refused) {
                        desk.tell(refused.sentence());
                    } else {
                        desk.tellFailure(problem);
                    }
                }).start();
    }

    private void life(String field, UnaryOperator<Life> change) {
        model.edit(field, persona -> persona.withLife(change));
    }

    void ages(Optional<Integer> from, Optional<Integer> to) {
        life("ages", life -> life.withAges(from, to));
    }

    void household(String text) {
        life("household", life -> life.withHousehold(text));
    }

    void work(String text) {
        life("work", life -> life.withWork(text));
    }

    void income(Income income) {
        life("income", life -> life.withIncome(income));
    }

    void addLanguage(String tag) {
        model.edit(persona -> persona.withLife(life -> life.withLanguages(more(life.languages(), tag))));
    }

    void removeLanguage(String tag) {
        model.edit(persona -> persona.withLife(life -> life.withLanguages(less(life.languages(), tag))));
    }

    /// @param text such as `Old town` or `Old town 1.5 km`
    void addPlace(String text) {
        PlaceText.read(text).ifPresent(place -> model
                .edit(persona -> persona.withLife(life -> life.withPlaces(more(life.places(), place)))));
    }

    void removePlace(int index) {
        model.edit(persona -> persona.withLife(life -> {
            List<Place> left = new ArrayList<>(life.places());
            if (index < left.size()) {
                left.remove(index);
            }
            return life.withPlaces(left);
        }));
    }

    /// Says something more, as a guess.
    void say(Statement.Kind kind, String words) {
        if (!words.isBlank()) {
            Statement fresh = Statement.guess(kind, words);
            model.edit(persona -> persona.with(fresh));
        }
    }

    void words(UUID statement, String words) {
        if (!words.isBlank()) {
            model.edit("words/" + statement,
                    persona -> persona.with(statement, known -> known.withWords(words)));
        }
    }

    void weight(UUID statement, int weight) {
        model.edit("weight/" + statement,
                persona -> persona.with(statement, known -> known.withWeight(weight)));
    }

    void evidence(UUID statement, Evidence evidence) {
        model.edit("evidence/" + statement,
                persona -> persona.with(statement, known -> known.withEvidence(evidence)));
    }

    void take(UUID statement) {
        model.edit(persona -> persona.without(statement));
    }

    private void habits(String field, UnaryOperator<Habits> change) {
        model.edit(field, persona -> persona.withHabits(change));
    }

    void network(Network network, int weight) {
        habits("network/" + network.id(), habits -> habits.withWeight(network, weight));
    }

    void networksEvidence(Evidence evidence) {
        habits("networks-evidence", habits -> habits.withNetworksEvidence(evidence));
    }

    /// Each stroke of the brush is a step of undo.
    void hours(Hours hours) {
        model.edit(persona -> persona.withHabits(habits -> habits.withHours(hours)));
    }

    void hoursEvidence(Evidence evidence) {
        habits("hours-evidence", habits -> habits.withHoursEvidence(evidence));
    }

    /// @param avoid whether it is better not said
    void addWord(boolean avoid, String word) {
        if (!word.isBlank()) {
            model.edit(persona -> persona.withVoice(voice -> avoid
                    ? voice.withAvoid(more(voice.avoid(), word.strip()))
                    : voice.withUse(more(voice.use(), word.strip()))));
        }
    }

    void removeWord(boolean avoid, String word) {
        model.edit(persona -> persona.withVoice(voice -> avoid
                ? voice.withAvoid(less(voice.avoid(), word))
                : voice.withUse(less(voice.use(), word))));
    }

    void format(Format format, boolean liked) {
        model.edit(persona -> persona.withVoice(voice -> {
            Set<Format> formats = EnumSet.noneOf(Format.class);
            formats.addAll(voice.formats());
            if (liked) {
                formats.add(format);
            } else {
                formats.remove(format);
            }
            return voice.withFormats(formats);
        }));
    }

    void addSection() {
        Section fresh = Section.of(
                model.desk().wording().get().messages().text("audience.section.new"), "");
        model.edit(persona -> persona.withSections(more(persona.sections(), fresh)));
    }

    void sectionTitle(UUID section, String title) {
        model.edit("title/" + section,
                persona -> persona.withSection(section, known -> known.withTitle(title)));
    }

    void sectionText(UUID section, String text) {
        model.edit("text/" + section,
                persona -> persona.withSection(section, known -> known.withText(text)));
    }

    void takeSection(UUID section) {
        model.edit(persona -> persona.withSections(
                persona.sections().stream().filter(known -> !known.uid().equals(section)).toList()));
    }

    private static <T> List<T> more(List<T> list, T added) {
        List<T> all = new ArrayList<>(list);
        all.add(added);
        return all;
    }

    private static <T> List<T> less(List<T> list, T removed) {
        return list.stream().filter(known -> !known.equals(removed)).toList();
    }
}

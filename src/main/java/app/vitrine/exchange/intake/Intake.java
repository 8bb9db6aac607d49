package app.vitrine.exchange.intake;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.vitrine.domain.calendar.Span;
import app.vitrine.domain.client.Client;
import app.vitrine.domain.client.Palette;
import app.vitrine.domain.media.MediaItem;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.Publication;
import app.vitrine.domain.text.Messages;
import app.vitrine.exchange.intake.ImportPreview.Entry;
import app.vitrine.exchange.intake.ImportPreview.Outcome;
import app.vitrine.work.Progress;

/// Brings drafts onto the ground, one after the other.
final class Intake {

    private final Ground ground;
    private final ImportChoices choices;
    private final Findings findings = new Findings();
    private final MediaFolderIndex folder;
    private final Map<Path, MediaItem> taken;
    private final Instant now;
    private final Locale locale;
    private final List<PostDraft> drafts;
    private final Map<String, String> alts;
    private final boolean severalClients;
    private final Optional<Span> days;
    private final Map<String, Desk> desks = new HashMap<>();
    private final Map<String, Span> campaigns = new HashMap<>();

    /// All that is needed for one client's posts.
    private record Desk(Client client, PostBuilder builder, Presence presence, NormalForm normal) {}

    /// @param taken media of the folder that are in the media store already; empty on a trial
    Intake(Ground ground, List<PostDraft> drafts, ImportChoices choices, Map<Path, MediaItem> taken,
            Instant now,
            Locale locale) {
        this.ground = ground;
        this.choices = choices;
        this.folder = new MediaFolderIndex(choices.mediaFolder());
        this.taken = taken;
        this.now = now;
        this.locale = locale;
        this.drafts = drafts;
        this.alts = alts(drafts);
        this.severalClients = drafts.stream().map(PostDraft::client).distinct().count() > 1;
        List<LocalDate> dated = drafts.stream().flatMap(draft -> draft.day().stream()).toList();
        this.days = dated.isEmpty()
                ? Optional.empty()
                : Optional.of(wide(ClientDesk.around(dated, LocalDate.EPOCH)));
    }

    // A time of another zone may lie on the day before or after.
    private static Span wide(Span days) {
        return new Span(days.first().minusDays(1), days.last().plusDays(1));
    }

    Findings findings() {
        return findings;
    }

    /// @throws CancellationException if the person asked to stop
    List<Entry> run(Progress progress) {
        List<Entry> entries = new ArrayList<>(drafts.size());
        for (PostDraft draft : drafts) {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            entries.add(bring(draft));
            progress.report((double) entries.size() / drafts.size());
        }
        return entries;
    }

    private Entry bring(PostDraft told) {
        Desk desk = desks.computeIfAbsent(clientOf(told), name -> desk(name, told));
        PostDraft draft = told.in(desk.client().zone());
        Optional<Post> same = draft.uid().flatMap(uid -> ground.reader().posts().find(uid));
        Optional<Post> existing = same.filter(post -> post.clientId() == desk.client().id());
        boolean known = draft.exact() && (same.isEmpty() || existing.isPresent());
        Post post = desk.builder().build(draft, existing, known, campaignDays(draft));
        if (existing.isPresent()) {
            Post before = existing.get();
            boolean equal = before.deletedAt().isEmpty()
                    && desk.normal().of(before).equals(desk.normal().of(post));
            return new Entry(draft.rows(), equal ? Outcome.THERE_ALREADY : Outcome.CHANGED,
                    equal ? before : ground.save(post));
        }
        boolean fresh = desk.presence().add(post);
        if (fresh && !draft.exact()) {
            remark(told, draft, post, desk.client());
        }
        return fresh || known
                ? new Entry(draft.rows(), Outcome.ADDED, ground.save(post))
                : new Entry(draft.rows(), Outcome.THERE_ALREADY, post);
    }

    /// Tells of what a post says otherwise than its row.
    private void remark(PostDraft told, PostDraft draft, Post post, Client client) {
        if (!told.time().equals(draft.time())) {
            findings.remark("exchange.remark.zone", draft, client.zone().getId());
        }
        if (draft.published() && post.variants().isEmpty()) {
            findings.remark("exchange.remark.published.nowhere", draft);
        } else if (draft.published() && post.variants().stream()
                .anyMatch(variant -> variant.publication().state() == Publication.State.PLANNED)) {
            findings.remark("exchange.remark.published.ahead", draft);
        }
    }

    /// The name of the client a draft goes to: the chosen one, unless the file speaks of several.
    private String clientOf(PostDraft draft) {
        if (choices.client().isEmpty() || (severalClients && exists(draft))) {
            return draft.client().isBlank() ? choices.client().orElse(draft.client()) : draft.client();
        }
        return choices.client().get();
    }

    // A foreign sheet's column may name clients that are none; only our own file can bring in new ones.
    private boolean exists(PostDraft draft) {
        return draft.exact() || ground.reader().clients().named(draft.client()).isPresent();
    }

    private Desk desk(String name, PostDraft first) {
        Client client = ground.reader().clients().named(name)
                .orElseGet(() -> ground.save(client(name, first)));
        ClientDesk desk = new ClientDesk(ground, client, choices, labels(), findings);
        desk.foresee(drafts.stream().filter(draft -> clientOf(draft).equals(name))
                .flatMap(draft -> draft.variants().stream()).map(PostDraft.VariantDraft::channel).toList());
        MediaDesk media = new MediaDesk(ground, client.id(), folder, taken, alts, findings, now);
        boolean undated = drafts.stream().anyMatch(draft -> draft.day().isEmpty());
        Map<Long, String> said = new HashMap<>();
        return new Desk(client, new PostBuilder(desk, media, Messages.of(locale), now),
                new Presence(ground.reader(), client.id(), days, undated),
                new NormalForm(client, id -> said.computeIfAbsent(id, this::altOf)));
    }

    /// What all posts say of a file becomes the item's own alt text; one post that says nothing keeps it empty, since
    /// a post cannot say less than the item.
    private static Map<String, String> alts(List<PostDraft> drafts) {
        Map<String, String> alts = new HashMap<>();
        drafts.stream().flatMap(draft -> Stream.concat(draft.media().stream(),
                draft.variants().stream().flatMap(variant -> variant.media().stream()).flatMap(List::stream)))
                .forEach(
                        ref -> alts.merge(ref.name(), ref.alt(), (one, other) -> other.isEmpty() ? "" : one));
        return alts;
    }

    private String altOf(long mediaId) {
        return ground.reader().media().find(mediaId).map(MediaItem::altText).orElse("");
    }

    private Client client(String name, PostDraft first) {
        String country = locale.getCountry().isEmpty() ? usualCountry() : locale.getCountry();
        String called = name.isBlank() ? Messages.of(locale).text("exchange.client.unnamed") : name.strip();
        int position = ground.reader().clients().all().size();
        return Client.named(called, country, zone(first.zone()), languageOf(first.client()))
                .withPosition(position)
                .withColour(Palette.nth(position));
    }

    // Some systems tell a language without a country.
    private String usualCountry() {
        String country = Locale.getDefault().getCountry();
        return country.isEmpty() ? "fr".equals(locale.getLanguage()) ? "FR" : "GB" : country;
    }

    /// The language that rows of posts alone have, else the one that most variants have.
    private String languageOf(String client) {
        List<PostDraft> own = drafts.stream().filter(draft -> draft.client().equals(client)).toList();
        Map<String, Long> counts = own.stream().flatMap(draft -> draft.variants().stream())
                .map(PostDraft.VariantDraft::language).filter(tag -> !tag.isEmpty())
                .collect(Collectors.groupingBy(tag -> tag, TreeMap::new, Collectors.counting()));
        return own.stream().map(PostDraft::language).filter(tag -> !tag.isEmpty()).findFirst()
                .or(() -> counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey))
                .orElse(locale.getLanguage());
    }

    private Set<String> labels() {
        return drafts.stream().flatMap(draft -> draft.variants().stream())
                .map(PostDraft.VariantDraft::channel)
                .filter(PostDraft.ChannelRef::exact).map(PostDraft.ChannelRef::words)
                .collect(Collectors.toSet());
    }

    private static ZoneId zone(String id) {
        try {
            return id.isEmpty() ? ZoneId.systemDefault() : ZoneId.of(id);
        } catch (DateTimeException _) {
            return ZoneId.systemDefault();
        }
    }

    private Span campaignDays(PostDraft draft) {
        return campaigns.computeIfAbsent(draft.campaign(), name -> {
            List<LocalDate> lying = drafts.stream().filter(other -> other.campaign().equals(name))
                    .flatMap(other -> other.day().stream()).toList();
            return ClientDesk.around(lying, LocalDate.ofInstant(now, ZoneId.systemDefault()));
        });
    }
}

package app.vitrine.exchange.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import app.vitrine.domain.calendar.Span;
import app.vitrine.domain.client.Channel;
import app.vitrine.domain.client.Uuid7;
import app.vitrine.domain.network.Format;
import app.vitrine.domain.network.Network;
import app.vitrine.domain.post.MediaUse;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.Priority;
import app.vitrine.domain.post.Publication;
import app.vitrine.domain.post.Status;
import app.vitrine.domain.post.Variant;
import app.vitrine.domain.text.Messages;
import app.vitrine.exchange.intake.PostDraft.VariantDraft;

/// Makes a post of a draft, with the ids of the plan.
final class PostBuilder {

    private final ClientDesk desk;
    private final MediaDesk media;
    private final Messages words;
    private final Instant now;
    private final Set<UUID> seen = new HashSet<>();

    PostBuilder(ClientDesk desk, MediaDesk media, Messages words, Instant now) {
        this.desk = desk;
        this.media = media;
        this.words = words;
        this.now = now;
    }

    /// @param existing the post of the plan that the draft is of
    /// @param known    whether the draft's ids are to be kept; they are another client's otherwise
    /// @param campaign the days of a campaign that is made
    Post build(PostDraft draft, Optional<Post> existing, boolean known, Span campaign) {
        UUID uid = draft.uid().filter(_ -> known).orElseGet(Uuid7::next);
        List<MediaUse> uses = media.uses(draft.media());
        List<Variant> variants = variants(draft, existing, known);
        Status status = draft.status().orElse(Status.DRAFT);
        return new Post(existing.map(Post::id).orElse(0L), uid, desk.client().id(), draft.title(),
                draft.text(),
                draft.link(), draft.day(), draft.time(), status, desk.pillar(draft.pillar()),
                desk.campaign(draft.campaign(), campaign), note(draft), draft.tags(), uses, variants,
                existing.map(Post::createdAt).orElseGet(() -> made(uid)), Optional.empty(),
                existing.map(Post::priority).orElse(Priority.NORMAL),
                existing.map(Post::tasks).orElse(List.of()));
    }

    private List<Variant> variants(PostDraft draft, Optional<Post> existing, boolean known) {
        List<Variant> variants = new ArrayList<>();
        Set<String> places = new HashSet<>();
        for (VariantDraft one : draft.variants()) {
            for (Channel channel : desk.channels(one.channel())) {
                Format format = format(one, channel);
                if (draft.exact() || places.add(channel.id() + " " + format + " " + one.language())) {
                    variants.add(variant(one, channel, format, variants.size(), draft, existing, known));
                }
            }
        }
        return variants;
    }

    private Variant variant(VariantDraft draft, Channel channel, Format format, int position, PostDraft post,
            Optional<Post> existing, boolean known) {
        UUID uid = draft.uid().filter(_ -> known).filter(seen::add).orElseGet(Uuid7::next);
        long id = existing.stream().flatMap(old -> old.variants().stream())
                .filter(old -> old.uid().equals(uid))
                .findFirst().map(Variant::id).orElse(0L);
        String language = draft.language().equals(desk.client().language()) ? "" : draft.language();
        return new Variant(id, uid, channel.id(), format, language, draft.day(), draft.time(), draft.text(),
                draft.title(), draft.comment(), draft.media().map(media::uses), publication(draft, post),
                position);
    }

    private static Format format(VariantDraft draft, Channel channel) {
        Network network = channel.network();
        return draft.format().filter(format -> draft.channel().exact() || network.formats().contains(format))
                .orElse(network.usualFormat());
    }

    /// A sheet that calls a post published is believed where its time has come.
    private Publication publication(VariantDraft draft, PostDraft post) {
        if (!post.published()) {
            return draft.publication();
        }
        Optional<LocalDate> day = draft.day().or(post::day);
        LocalTime time = draft.time().or(post::time).orElse(LocalTime.NOON);
        Optional<Instant> at = day
                .map(date -> LocalDateTime.of(date, time).atZone(desk.client().zone()).toInstant());
        return at.isPresent() && at.get().isAfter(now)
                ? Publication.PLANNED
                : new Publication(Publication.State.PUBLISHED, at, "");
    }

    /// The names of media that a sheet asks for and that were not found are kept, so that they can be added by hand.
    private String note(PostDraft draft) {
        List<String> missing = draft.exact() ? List.of() : media.missing(draft.media());
        if (missing.isEmpty()) {
            return draft.note();
        }
        String line = words.text("exchange.note.missing", String.join(", ", missing));
        return draft.note().isEmpty() ? line : draft.note() + "\n" + line;
    }

    /// A version 7 identifier tells when it was made.
    private Instant made(UUID uid) {
        return uid.version() == 7 ? Instant.ofEpochMilli(uid.getMostSignificantBits() >>> 16) : now;
    }
}

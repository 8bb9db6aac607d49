package app.vitrine.domain.post;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.vitrine.domain.client.Uuid7;

import static java.util.Objects.requireNonNull;

/// One planned piece of content of a client, whole: with its tags, media and variants.
///
/// @param id        key in the plan file; 0 while not stored
/// @param title     working title; may be empty, see [#heading()]
/// @param text      base text that variants take until they have their own
/// @param link      may be empty
/// @param day       wall date at the client's; absent for an idea, or for a post without a day yet
/// @param time      wall time at the client's; kept when the day changes; absent while it is open
/// @param note      internal note
/// @param tags      names, in the order in which they were given, without repetition
/// @param media     the base choice and order
/// @param variants  in order
/// @param deletedAt since when it lies in the trash
/// @param priority  how soon it is wanted; of use while it is an idea
/// @param tasks     what is to do for it, in order
public record Post(long id, UUID uid, long clientId, String title, String text, String link,
        Optional<LocalDate> day,
        Optional<LocalTime> time, Status status, Optional<Long> pillarId, Optional<Long> campaignId,
        String note,
        List<String> tags, List<MediaUse> media, List<Variant> variants, Instant createdAt,
        Optional<Instant> deletedAt, Priority priority, List<Task> tasks) {

    public Post {
        requireNonNull(uid, "uid");
        requireNonNull(status, "status");
        requireNonNull(createdAt, "createdAt");
        requireNonNull(priority, "priority");
        tags = tags.size() < 2 ? List.copyOf(tags) : tags.stream().distinct().toList();
        media = List.copyOf(media);
        variants = List.copyOf(variants);
        tasks = List.copyOf(tasks);
    }

    /// An empty draft, not stored yet.
    public static Post draft(long clientId, Instant now) {
        return new Post(0, Uuid7.next(), clientId, "", "", "", Optional.empty(), Optional.empty(),
                Status.DRAFT,
                Optional.empty(), Optional.empty(), "", List.of(), List.of(), List.of(), now,
                Optional.empty(), Priority.NORMAL, List.of());
    }

    /// What stands on a tile: the working title, else the first line of the text.
    public String heading() {
        return Headings.of(title, text);
    }

    public Optional<LocalDate> dayOf(Variant variant) {
        return variant.day().or(() -> day);
    }

    public Optional<LocalTime> timeOf(Variant variant) {
        return variant.time().or(() -> time);
    }

    public String textOf(Variant variant) {
        return variant.text().orElse(text);
    }

    public List<MediaUse> mediaOf(Variant variant) {
        return variant.media().orElse(media);
    }

    /// The same content as a new post: own identity, nothing of it published, not in the trash.
    public Post copy(Instant now) {
        List<Variant> fresh = variants.stream()
                .map(variant -> variant.withId(0).withUid(Uuid7.next()).withPublication(Publication.PLANNED))
                .toList();
        return new Post(0, Uuid7.next(), clientId, title, text, link, day, time, status, pillarId, campaignId,
                note, tags,
                media, fresh, now, Optional.empty(), priority,
                tasks.stream().map(task -> task.withDone(false)).toList());
    }

    /// The post on another day. Own days of variants move by as many days; times stay as they are on the wall.
    public Post movedTo(LocalDate newDay) {
        long shift = day.map(old -> newDay.toEpochDay() - old.toEpochDay()).orElse(0L);
        List<Variant> moved = variants.stream()
                .map(variant -> variant.withWhen(variant.day().map(own -> own.plusDays(shift)),
                        variant.time()))
                .toList();
        return withWhen(Optional.of(newDay), time).withVariants(moved);
    }

    public Post withId(long newId) {
        return new Post(newId, uid, clientId, title, text, link, day, time, status, pillarId, campaignId,
                note, tags, media,
                variants, createdAt, deletedAt, priority, tasks);
    }

    public Post withTitle(String newTitle) {
        return new Post(id, uid, clientId, newTitle, text, link, day, time, status, pillarId, campaignId,
                note, tags, media,
                variants, createdAt, deletedAt, priority, tasks);
    }

    public Post withText(String newText) {
        return new Post(id, uid, clientId, title, newText, link, day, time, status, pillarId, campaignId,
                note, tags, media,
                variants, createdAt, deletedAt, priority, tasks);
    }

    public Post withLink(String newLink) {
        return new Post(id, uid, clientId, title, text, newLink, day, time, status, pillarId, campaignId,
                note, tags, media,
                variants, createdAt, deletedAt, priority, tasks);
    }

    public Post withWhen(Optional<LocalDate> newDay, Optional<LocalTime> newTime) {
        return new Post(id, uid, clientId, title, text, link, newDay, newTime, status, pillarId, campaignId,
                note, tags,
                media, variants, createdAt, deletedAt, priority, tasks);
    }

    public Post withStatus(Status newStatus) {
        return new Post(id, uid, clientId, title, text, link, day, time, newStatus, pillarId, campaignId,
                note, tags, media,
                variants, createdAt, deletedAt, priority, tasks);
    }

    public Post withPillar(Optional<Long> newPillar) {
        return new Post(id, uid, clientId, title, text, link, day, time, status, newPillar, campaignId, note,
                tags, media,
                variants, createdAt, deletedAt, priority, tasks);
    }

    public Post withCampaign(Optional<Long> newCampaign) {
        return new Post(id, uid, clientId, title, text, link, day, time, status, pillarId, newCampaign, note,
                tags, media,
                variants, createdAt, deletedAt, priority, tasks);
    }

    public Post withNote(String newNote) {
        return new Post(id, uid, clientId, title, text, link, day, time, status, pillarId, campaignId,
                newNote, tags, media,
                variants, createdAt, deletedAt, priority, tasks);
    }

    public Post withTags(List<String> newTags) {
        return new Post(id, uid, clientId, title, text, link, day, time, status, pillarId, campaignId, note,
                newTags, media,
                variants, createdAt, deletedAt, priority, tasks);
    }

    public Post withMedia(List<MediaUse> newMedia) {
        return new Post(id, uid, clientId, title, text, link, day, time, status, pillarId, campaignId, note,
                tags, newMedia,
                variants, createdAt, deletedAt, priority, tasks);
    }

    public Post withVariants(List<Variant> newVariants) {
        return new Post(id, uid, clientId, title, text, link, day, time, status, pillarId, campaignId, note,
                tags, media,
                newVariants, createdAt, deletedAt, priority, tasks);
    }

    public Post withDeletedAt(Optional<Instant> since) {
        return new Post(id, uid, clientId, title, text, link, day, time, status, pillarId, campaignId, note,
                tags, media,
                variants, createdAt, since, priority, tasks);
    }

    public Post withPriority(Priority newPriority) {
        return new Post(id, uid, clientId, title, text, link, day, time, status, pillarId, campaignId, note,
                tags, media, variants, createdAt, deletedAt, newPriority, tasks);
    }

    /// The post on its first day, perhaps at a time: an idea that has a day is a draft. Where it has a day already it
    /// moves there.
    public Post planned(LocalDate newDay, Optional<LocalTime> newTime) {
        Post there = movedTo(newDay).withWhen(Optional.of(newDay), newTime.or(() -> time));
        return day.isEmpty() && status == Status.IDEA ? there.withStatus(Status.DRAFT) : there;
    }

    /// The post back among the ideas: without a day and its variants without days of their own, but with all its
    /// texts. What is in review or approved stays so; a draft is an idea again.
    public Post unplanned() {
        List<Variant> loose = variants.stream()
                .map(variant -> variant.withWhen(Optional.empty(), variant.time())).toList();
        return withWhen(Optional.empty(), time).withVariants(loose)
                .withStatus(status == Status.DRAFT ? Status.IDEA : status);
    }

    public Post withTasks(List<Task> newTasks) {
        return new Post(id, uid, clientId, title, text, link, day, time, status, pillarId, campaignId, note,
                tags, media,
                variants, createdAt, deletedAt, priority, newTasks);
    }
}

package app.vitrine.ui.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import app.vitrine.domain.calendar.Span;
import app.vitrine.domain.campaign.Campaign;
import app.vitrine.domain.campaign.Pillar;
import app.vitrine.domain.client.Channel;
import app.vitrine.domain.client.Client;
import app.vitrine.domain.client.Scope;
import app.vitrine.domain.keydate.ClientDate;
import app.vitrine.domain.media.MediaItem;
import app.vitrine.domain.note.Note;
import app.vitrine.domain.persona.Persona;
import app.vitrine.domain.plan.Campaigns;
import app.vitrine.domain.plan.Change;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.plan.ChangeNotice;
import app.vitrine.domain.plan.ClientDates;
import app.vitrine.domain.plan.Clients;
import app.vitrine.domain.plan.Facts;
import app.vitrine.domain.plan.History;
import app.vitrine.domain.plan.Media;
import app.vitrine.domain.plan.Notes;
import app.vitrine.domain.plan.Personas;
import app.vitrine.domain.plan.Plan;
import app.vitrine.domain.plan.PlanReader;
import app.vitrine.domain.plan.PlanWriter;
import app.vitrine.domain.plan.Posts;
import app.vitrine.domain.plan.Results;
import app.vitrine.domain.plan.SeriesOf;
import app.vitrine.domain.post.Mark;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.PostCard;
import app.vitrine.domain.post.PostFilter;
import app.vitrine.domain.series.Occurrence;
import app.vitrine.domain.series.Series;
import app.vitrine.domain.text.Message;

/// A plan that is kept in maps: enough of one for the calendar.
final class MemoryPlan implements Plan, PlanWriter, Posts.Editor {

    final Map<Long, Post> posts = new TreeMap<>();
    final Map<Long, Client> clients = new TreeMap<>();
    final Map<Long, Channel> channels = new TreeMap<>();
    final Map<Long, Pillar> pillars = new TreeMap<>();
    final Map<Long, Campaign> campaigns = new TreeMap<>();
    final Map<Long, Note> notes = new TreeMap<>();
    final Map<Long, MediaItem> media = new HashMap<>();
    final List<ChangeLabel> changes = new ArrayList<>();
    private final Map<String, String> facts = new TreeMap<>();
    private final List<Consumer<ChangeNotice>> listeners = new ArrayList<>();
    private final Instant now;
    private long nextId = 1;

    MemoryPlan(Instant now) {
        this.now = now;
    }

    long id() {
        return nextId++;
    }

    @Override
    public synchronized <T> T read(Function<PlanReader, T> query) {
        return query.apply(this);
    }

    @Override
    public synchronized <T> T change(ChangeLabel label, Function<PlanWriter, T> edit) {
        T result = edit.apply(this);
        changes.add(label);
        Change change = new Change(changes.size(), label, now, Change.Direction.DO);
        List.copyOf(listeners)
                .forEach(listener -> listener
                        .accept(new ChangeNotice(change, Map.of(ChangeNotice.Kind.POST, Set.of()))));
        return result;
    }

    @Override
    public History history() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Runnable onChange(Consumer<ChangeNotice> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public Optional<Message> readOnlyReason() {
        return Optional.empty();
    }

    @Override
    public Posts.Editor posts() {
        return this;
    }

    @Override
    public Optional<Post> find(long id) {
        return Optional.ofNullable(posts.get(id));
    }

    @Override
    public Optional<Post> find(UUID uid) {
        return posts.values().stream().filter(post -> post.uid().equals(uid)).findFirst();
    }

    @Override
    public List<Post> all(Collection<Long> ids) {
        return ids.stream().map(posts::get).filter(post -> post != null).toList();
    }

    @Override
    public List<PostCard> cards(Scope scope, Span span, PostFilter filter) {
        return live(scope).filter(post -> post.day().filter(span::contains).isPresent()).map(this::card)
                .filter(filter::fits)
                .sorted(Comparator.comparing((PostCard card) -> card.day().orElseThrow())
                        .thenComparing(card -> card.time().orElse(LocalTime.MIN))
                        .thenComparingLong(PostCard::id))
                .toList();
    }

    @Override
    public List<PostCard> cards(Collection<Long> ids) {
        return all(ids).stream().map(this::card).toList();
    }

    private Stream<Post> live(Scope scope) {
        return posts.values().stream().filter(post -> post.deletedAt().isEmpty())
                .filter(post -> scope.client().isEmpty() || scope.client().getAsLong() == post.clientId());
    }

    private PostCard card(Post post) {
        var due = post.variants().stream()
                .map(variant -> new Mark.Due(variant.publication().state(), post.dayOf(variant),
                        post.timeOf(variant)))
                .toList();
        var outlets = post.variants().stream()
                .map(variant -> new PostCard.Outlet(variant.id(), variant.channelId(),
                        Objects.requireNonNull(channels.get(variant.channelId())).network(), variant.format(),
                        variant.publication().state()))
                .toList();
        return new PostCard(post.id(), post.clientId(), post.heading(), post.day(), post.time(),
                post.status(),
                Mark.of(post.status(), due, Objects.requireNonNull(clients.get(post.clientId())).zone(), now),
                post.pillarId(), post.campaignId(), outlets,
                post.media().stream().findFirst()
                        .map(use -> Objects.requireNonNull(media.get(use.mediaId())).picture()),
                post.media().size(), post.tags(), post.priority(), false,
                PostCard.Tasks.of(post.tasks()));
    }

    @Override
    public List<PostCard> undated(Scope scope, PostFilter filter) {
        return live(scope).filter(post -> post.day().isEmpty()).map(this::card).filter(filter::fits)
                .sorted(Comparator.comparingLong(PostCard::id).reversed()).toList();
    }

    @Override
    public Map<LocalDate, Integer> counts(Scope scope, Span span) {
        return Map.of();
    }

    @Override
    public void each(Scope scope, Span span, int page, Consumer<List<Post>> pages) {}

    @Override
    public List<PostCard> search(Scope scope, String words, int limit) {
        return List.of();
    }

    @Override
    public Map<String, Integer> tags(Scope scope) {
        Map<String, Integer> tags = new TreeMap<>();
        live(scope).flatMap(post -> post.tags().stream()).forEach(tag -> tags.merge(tag, 1, Integer::sum));
        return tags;
    }

    @Override
    public List<Post> trash(Scope scope) {
        return posts.values().stream().filter(post -> post.deletedAt().isPresent()).toList();
    }

    @Override
    public boolean any(Scope scope) {
        return extent(scope).isPresent();
    }

    @Override
    public Optional<Span> extent(Scope scope) {
        var days = live(scope).flatMap(post -> post.day().stream()).sorted().toList();
        return days.isEmpty() ? Optional.empty() : Optional.of(new Span(days.getFirst(), days.getLast()));
    }

    @Override
    public Post save(Post post) {
        Post stored = post.id() == 0 ? post.withId(id()) : post;
        posts.put(stored.id(), stored);
        return stored;
    }

    @Override
    public void delete(Collection<Long> ids) {
        all(ids).forEach(post -> posts.put(post.id(), post.withDeletedAt(Optional.of(now))));
    }

    @Override
    public void restore(Collection<Long> ids) {
        all(ids).forEach(post -> posts.put(post.id(), post.withDeletedAt(Optional.empty())));
    }

    @Override
    public Clients.Editor clients() {
        return new Clients.Editor() {
            @Override
            public List<Client> active() {
                return List.copyOf(clients.values());
            }

            @Override
            public List<Client> all() {
                return active();
            }

            @Override
            public Optional<Client> find(long id) {
                return Optional.ofNullable(clients.get(id));
            }

            @Override
            public Optional<Client> named(String name) {
                return Optional.empty();
            }

            @Override
            public List<Channel> channels(long clientId) {
                return channels.values().stream().filter(channel -> channel.clientId() == clientId).toList();
            }

            @Override
            public List<Channel> allChannels() {
                return List.copyOf(channels.values());
            }

            @Override
            public Optional<Channel> channel(long id) {
                return Optional.ofNullable(channels.get(id));
            }

            @Override
            public Client save(Client client) {
                Client stored = client.withId(id());
                clients.put(stored.id(), stored);
                return stored;
            }

            @Override
            public Channel save(Channel channel) {
                Channel stored = channel.withId(id());
                channels.put(stored.id(), stored);
                return stored;
            }

            @Override
            public void order(List<Long> clientIds) {}

            @Override
            public void orderChannels(List<Long> channelIds) {}

            @Override
            public void remove(Channel channel) {}
        };
    }

    @Override
    public Notes.Editor notes() {
        return new Notes.Editor() {
            @Override
            public List<Note> notes(Scope scope) {
                return notes.values().stream().filter(note -> scope.client().isEmpty()
                        || scope.client().getAsLong() == note.clientId()).toList();
            }

            @Override
            public Optional<Note> find(long id) {
                return Optional.ofNullable(notes.get(id));
            }

            @Override
            public Note save(Note note) {
                Note stored = note.id() == 0 ? note.withId(id()) : note;
                notes.put(stored.id(), stored);
                return stored;
            }

            @Override
            public void remove(Note note) {
                notes.remove(note.id());
            }
        };
    }

    @Override
    public ClientDates.Editor keyDates() {
        return new ClientDates.Editor() {
            @Override
            public List<ClientDate> of(Scope scope) {
                return List.of();
            }

            @Override
            public Optional<ClientDate> find(long id) {
                return Optional.empty();
            }

            @Override
            public ClientDate save(ClientDate date) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void remove(ClientDate date) {
                throw new UnsupportedOperationException();
            }
        };
    }

    @Override
    public Personas.Editor personas() {
        return new Personas.Editor() {
            @Override
            public List<Persona> personas(Scope scope) {
                return List.of();
            }

            @Override
            public Optional<Persona> find(long id) {
                return Optional.empty();
            }

            @Override
            public List<Long> of(long postId) {
                return List.of();
            }

            @Override
            public Map<Long, Integer> posts(Scope scope) {
                return Map.of();
            }

            @Override
            public Persona save(Persona persona) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void remove(Persona persona) {}

            @Override
            public void assign(long postId, List<Long> personas) {}

            @Override
            public Persona merge(Persona into, Persona other) {
                throw new UnsupportedOperationException();
            }
        };
    }

    @Override
    public SeriesOf.Editor series() {
        return new SeriesOf.Editor() {
            @Override
            public List<Series> series(Scope scope) {
                return List.of();
            }

            @Override
            public Optional<Series> find(long id) {
                return Optional.empty();
            }

            @Override
            public Optional<Occurrence> of(long postId) {
                return Optional.empty();
            }

            @Override
            public List<Occurrence> occurrences(long seriesId) {
                return List.of();
            }

            @Override
            public Series save(Series series) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Occurrence save(Occurrence occurrence) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void remove(Series series) {}
        };
    }

    @Override
    public Campaigns.Editor campaigns() {
        return new Campaigns.Editor() {
            @Override
            public List<Pillar> pillars(Scope scope) {
                return pillars.values().stream().filter(pillar -> scope.client().isEmpty()
                        || scope.client().getAsLong() == pillar.clientId()).toList();
            }

            @Override
            public List<Campaign> campaigns(Scope scope) {
                return campaigns.values().stream().filter(campaign -> scope.client().isEmpty()
                        || scope.client().getAsLong() == campaign.clientId()).toList();
            }

            @Override
            public Pillar save(Pillar pillar) {
                Pillar stored = pillar.withId(id());
                pillars.put(stored.id(), stored);
                return stored;
            }

            @Override
            public Campaign save(Campaign campaign) {
                Campaign stored = campaign.id() == 0 ? campaign.withId(id()) : campaign;
                campaigns.put(stored.id(), stored);
                return stored;
            }

            @Override
            public void remove(Pillar pillar) {}

            @Override
            public void remove(Campaign campaign) {}
        };
    }

    @Override
    public Media.Editor media() {
        return new Media.Editor() {
            @Override
            public Optional<MediaItem> find(long id) {
                return Optional.ofNullable(media.get(id));
            }

            @Override
            public List<MediaItem> all(Collection<Long> ids) {
                return ids.stream().map(media::get).filter(item -> item != null).toList();
            }

            @Override
            public List<MediaItem> of(Scope scope) {
                return List.copyOf(media.values());
            }

            @Override
            public Optional<MediaItem> withHash(long clientId, String hash) {
                return Optional.empty();
            }

            @Override
            public List<MediaItem> named(long clientId, String fileName) {
                return List.of();
            }

            @Override
            public MediaItem save(MediaItem item) {
                MediaItem stored = item.withId(id());
                media.put(stored.id(), stored);
                return stored;
            }

            @Override
            public void delete(Collection<Long> ids) {}
        };
    }

    @Override
    public Results.Editor results() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Facts.Editor facts() {
        return new Facts.Editor() {

            @Override
            public Optional<String> get(String name) {
                return Optional.ofNullable(facts.get(name));
            }

            @Override
            public Map<String, String> startingWith(String prefix) {
                Map<String, String> found = new TreeMap<>(facts);
                found.keySet().removeIf(name -> !name.startsWith(prefix));
                return found;
            }

            @Override
            public void put(String name, String value) {
                facts.put(name, value);
            }

            @Override
            public void remove(String name) {
                facts.remove(name);
            }
        };
    }
}

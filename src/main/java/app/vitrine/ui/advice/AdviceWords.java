package app.vitrine.ui.advice;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import app.vitrine.domain.advice.Finding;
import app.vitrine.domain.advice.Fix;
import app.vitrine.domain.calendar.Span;
import app.vitrine.domain.campaign.Pillar;
import app.vitrine.domain.client.Channel;
import app.vitrine.domain.client.Client;
import app.vitrine.domain.post.PostCard;
import app.vitrine.domain.text.Messages;
import app.vitrine.domain.text.Wording;

/// Says findings in the person's language.
final class AdviceWords {

    private static final int ROWS = 3;

    private final Wording wording;
    private final Messages messages;
    private final AdviceReading reading;

    AdviceWords(Wording wording, AdviceReading reading) {
        this.wording = wording;
        messages = wording.messages();
        this.reading = reading;
    }

    /// What days are called: a month, a day, or from one to another.
    static String of(Span span, Wording wording) {
        if (span.length() == 1) {
            return wording.day(span.first());
        }
        YearMonth month = YearMonth.from(span.first());
        return Span.of(month).equals(span)
                ? wording.month(month)
                : wording.days(span.first(), span.last(), false);
    }

    /// @param most how many
    List<Card> cards(int most) {
        return reading.findings().stream().limit(most).map(this::card).toList();
    }

    private Card card(Finding finding) {
        String said = title(finding);
        String title = said.substring(0, 1).toUpperCase(wording.locale()) + said.substring(1);
        String client = client(finding).map(Client::name).orElse("");
        List<PostCard> posts = finding.posts().stream()
                .flatMap(id -> Optional.ofNullable(reading.cards().get(id)).stream()).toList();
        List<Card.Row> rows = posts.stream().limit(ROWS).map(post -> row(finding, post)).toList();
        return new Card(finding, client(finding).<ZoneId>map(Client::zone).orElse(ZoneOffset.UTC),
                reading.several() ? messages.text("advice.of-client", client, title) : title,
                reason(finding), rows, posts.size() - rows.size(),
                finding.fixes().stream().map(fix -> new Card.Way(words(finding, fix), fix)).toList());
    }

    private String title(Finding finding) {
        String day = wording.day(finding.day());
        return switch (finding) {
            case Finding.Close _ -> messages.text("advice.close.title", day);
            case Finding.Alike alike ->
                messages.text(alike.same() ? "advice.alike.same" : "advice.alike.near", day);
            case Finding.Silent silent ->
                messages.count("advice.silent.title", silent.silence().length(), channel(silent.channel()));
            case Finding.Full full -> messages.count("advice.full.title", full.posts().size(), day);
            case Finding.Share share ->
                messages.text("advice.share.title", pillar(share.pillar()), share.percent(),
                        share.aimPercent());
            case Finding.Waiting _ -> messages.text("advice.waiting.title", day);
            case Finding.Tasks tasks -> messages.count("advice.tasks.title", tasks.open().size(), day);
            case Finding.Unsettled open -> messages.count("advice.unsettled.title", open.posts().size());
        };
    }

    private String reason(Finding finding) {
        return switch (finding) {
            case Finding.Close close -> close.minutes() == 0
                    ? messages.text("advice.close.at-once", channel(close.channel()))
                    : messages.count("advice.close.reason", close.minutes(), channel(close.channel()));
            case Finding.Alike alike -> alike.days() == 0
                    ? messages.text("advice.alike.today", channel(alike.channel()))
                    : messages.count("advice.alike.reason", alike.days(), channel(alike.channel()));
            case Finding.Silent silent -> messages.count("advice.silent.reason", silent.rhythm(),
                    wording.days(silent.silence().first(), silent.silence().last(), false));
            case Finding.Full full -> messages.count("advice.full.reason", full.usual());
            case Finding.Share share -> messages.count("advice.share.reason", share.missing(), share.has(),
                    share.of()) + (share.posts().isEmpty() ? "" : " " + messages.text("advice.share.ideas"));
            case Finding.Waiting waiting -> due(waiting.inDays()) + " " + messages.text(
                    "advice.waiting.reason", client(waiting).map(Client::name).orElse(""));
            case Finding.Tasks tasks -> String.join(" · ", tasks.open());
            case Finding.Unsettled open -> messages.count("advice.unsettled.reason", open.posts().size());
        };
    }

    private String due(long days) {
        if (days == 0) {
            return messages.text("advice.due.today");
        }
        return days == 1 ? messages.text("advice.due.tomorrow") : messages.count("advice.due", days);
    }

    private Card.Row row(Finding finding, PostCard post) {
        String day = post.day().filter(own -> !own.equals(finding.day()) || finding.kind().manyDays())
                .map(wording::day).orElse("");
        String time = post.time().map(wording::time).orElse("");
        return new Card.Row(post, heading(post), day.isEmpty() || time.isEmpty()
                ? day + time
                : messages.text("calendar.day-and-time", day, time));
    }

    String heading(PostCard post) {
        return post.heading().isBlank() ? messages.text("calendar.untitled") : post.heading();
    }

    private String words(Finding finding, Fix fix) {
        return switch (fix) {
            case Fix.Move move -> move(finding, move);
            case Fix.MoveVariant move -> messages.text("advice.fix.to", moment(finding.day(), move.at()));
            case Fix.Begin begin -> messages.text("advice.fix.begin", begin.time()
                    .map(time -> messages.text("calendar.day-and-time", wording.day(begin.day()),
                            wording.time(time)))
                    .orElseGet(() -> wording.day(begin.day())));
            case Fix.Write _ -> messages.text(finding instanceof Finding.Alike
                    ? "advice.fix.write"
                    : "advice.fix.open");
            case Fix.Approve _ -> messages.text("advice.fix.approve");
            case Fix.Publish publish -> messages.count("advice.fix.publish", publish.postIds().size());
            case Fix.Skip skip -> messages.count("advice.fix.skip", skip.postIds().size());
        };
    }

    private String move(Finding finding, Fix.Move move) {
        if (finding instanceof Finding.Share) {
            return messages.count("advice.fix.lay", move.places().size());
        }
        LocalDateTime at = move.places().values().iterator().next();
        boolean open = move.places().keySet().stream()
                .anyMatch(
                        id -> Optional.ofNullable(reading.cards().get(id)).flatMap(PostCard::time).isEmpty());
        if (open && !move.slots()) {
            return messages.text("advice.fix.to", wording.day(at.toLocalDate()));
        }
        return messages.text(move.slots() ? "advice.fix.to-slot" : "advice.fix.to",
                moment(finding.day(), at));
    }

    /// Only the time where the day stays.
    private String moment(LocalDate day, LocalDateTime at) {
        return at.toLocalDate().equals(day)
                ? wording.time(at.toLocalTime())
                : messages.text("calendar.day-and-time", wording.day(at.toLocalDate()),
                        wording.time(at.toLocalTime()));
    }

    private Optional<Client> client(Finding finding) {
        return Optional.ofNullable(reading.clients().get(finding.clientId()));
    }

    private String pillar(long id) {
        return Optional.ofNullable(reading.pillars().get(id)).map(Pillar::name).orElse("");
    }

    private String channel(long id) {
        return Optional.ofNullable(reading.channels().get(id)).map(this::name).orElse("");
    }

    private String name(Channel channel) {
        return channel.name().isBlank()
                ? messages.text("network." + channel.network().id())
                : channel.name();
    }
}

package app.vitrine.domain.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Mastodon: graphemes, with links that have a protocol at 23 and `@user@server` as long as `@user`
/// (mastodon app/validators/status_length_validator.rb).
final class MastodonMeasure implements TextMeasure {

    private static final int LINK = 23;

    @Override
    public Tally tally(String text, int limit) {
        return Walk.fitting(text, limit, MastodonMeasure::walk);
    }

    private static Tally walk(String text, int limit) {
        List<Walk.Whole> wholes = new ArrayList<>();
        List<TextSpan> links = Links.withProtocol(text);
        for (TextSpan link : links) {
            wholes.add(new Walk.Whole(link.start(), link.end(), LINK));
        }
        for (TextSpan mention : TextSpan.outside(Mentions.withServer(text), links)) {
            wholes.add(new Walk.Whole(mention.start(), mention.end(), 1 + mention.value().indexOf('@')));
        }
        wholes.sort(Comparator.comparingInt(Walk.Whole::start));
        return Walk.over(text, wholes, limit, (_, start, end) -> end > start ? 1 : 0);
    }
}

package app.vitrine.domain.series;

import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.Status;

/// Words that take turns with others in a series.
///
/// @param title the working title; a blank one leaves that of the series
public record Turn(String title, String text) {

    public static Turn of(Post post) {
        return new Turn(post.title(), post.text());
    }

    /// Whether a post says just this.
    public boolean in(Post post) {
        return post.text().equals(text) && (title.isBlank() || post.title().equals(title));
    }

    /// A post with these words. Nobody has approved of words that it did not say before.
    public Post on(Post post) {
        Post said = title.isBlank() ? post.withText(text) : post.withText(text).withTitle(title);
        return in(post) || post.status() != Status.APPROVED ? said : said.withStatus(Status.DRAFT);
    }

    /// What it is called: the title, else the first words.
    public String name() {
        return title.isBlank() ? text.strip().lines().findFirst().orElse("") : title;
    }
}

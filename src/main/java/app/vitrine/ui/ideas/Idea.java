package app.vitrine.ui.ideas;

import java.util.List;

import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.PostCard;

/// A post without a day, as its card shows it.
///
/// @param line what its text begins with, below the title; may be empty
record Idea(PostCard card, String line) {

    static Idea of(PostCard card, Post post) {
        String first = post.text().lines().map(String::strip).filter(text -> !text.isEmpty()).findFirst()
                .orElse("");
        return new Idea(card, post.title().isBlank() ? "" : first);
    }

    long id() {
        return card.id();
    }

    static List<Long> ids(List<Idea> ideas) {
        return ideas.stream().map(Idea::id).toList();
    }
}

package app.vitrine.ui.ideas;

import java.util.Optional;

import app.vitrine.domain.post.Priority;

/// Which ideas are shown: all, those of some priority, or those with a tag.
record IdeaFilter(boolean starred, Optional<String> tag) {

    static final IdeaFilter ALL = new IdeaFilter(false, Optional.empty());
    static final IdeaFilter STARRED = new IdeaFilter(true, Optional.empty());

    static IdeaFilter tagged(String name) {
        return new IdeaFilter(false, Optional.of(name));
    }

    boolean fits(Idea idea) {
        return (!starred || idea.card().priority() != Priority.NORMAL)
                && tag.map(idea.card().tags()::contains).orElse(true);
    }
}

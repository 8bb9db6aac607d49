package app.vitrine.domain.network;

import java.util.List;

/// What the checks need to know of a publication. Absent texts are blank. Each part of a thread is checked as a
/// publication of its own.
///
/// @param title the title; the subject of a newsletter
public record VariantFacts(Network network, Format format, String text, String title, String firstComment,
        String link,
        List<MediaFacts> media) {

    public VariantFacts {
        media = List.copyOf(media);
    }
}

package app.vitrine.exchange.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import tools.jackson.databind.JsonNode;

/// The words of the sample in one language.
final class SampleTexts {

    private final String language;
    private final JsonNode all;

    private SampleTexts(String language) {
        this.language = language;
        this.all = Resources.json("texts_" + language + ".json");
    }

    static SampleTexts of(Locale locale) {
        return new SampleTexts("fr".equals(locale.getLanguage()) ? "fr" : "en");
    }

    String language() {
        return language;
    }

    String client(String key, String part) {
        return all.path("clients").path(key).path(part).asString();
    }

    String pillar(String key) {
        return all.path("pillars").path(key).asString();
    }

    String campaign(String key) {
        return all.path("campaigns").path(key).asString();
    }

    /// What is said of a picture or video to those who do not see it.
    String alt(String picture) {
        return all.path("alt").path(picture).asString();
    }

    /// `title`, `text`, `link`, `note` or `comment`; empty where the post has none.
    String post(String key, String part) {
        return all.path("posts").path(key).path(part).asString("");
    }

    Optional<String> ownText(String key, String network) {
        return all.path("posts").path(key).path("own").path(network).asStringOpt();
    }

    String ownTitle(String key, String network) {
        return all.path("posts").path(key).path("titles").path(network).asString("");
    }

    List<String> tags(String key) {
        List<String> tags = new ArrayList<>();
        all.path("posts").path(key).path("tags")
                .forEach(tag -> tags.add(all.path("tags").path(tag.asString()).asString()));
        return tags;
    }
}

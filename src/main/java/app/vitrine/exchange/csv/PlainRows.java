package app.vitrine.exchange.csv;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import app.vitrine.domain.client.Client;
import app.vitrine.domain.post.MediaUse;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.Publication;
import app.vitrine.domain.post.Variant;

/// The rows of the plain file.
final class PlainRows implements RowMaker {

    private final PlanNames names;

    PlainRows(PlanNames names) {
        this.names = names;
    }

    @Override
    public List<String> header() {
        return PlainRow.HEADER;
    }

    @Override
    public List<Row> rows(Post post) {
        List<PlainRow> group = group(post);
        List<Row> rows = new ArrayList<>(group.size());
        for (PlainRow row : group) {
            rows.add(new Row(row.cells(), false));
        }
        return rows;
    }

    List<PlainRow> group(Post post) {
        Client client = names.client(post.clientId());
        PlainRow alone = row(post, client);
        if (post.variants().isEmpty()) {
            return List.of(alone);
        }
        List<PlainRow> rows = new ArrayList<>();
        for (Variant variant : post.variants()) {
            rows.add(row(post, variant, client, alone));
        }
        if (!new PlainGroup(rows).base().equals(new PlainGroup(List.of(alone)).base())) {
            rows.addFirst(alone);
        }
        return rows;
    }

    private PlainRow row(Post post, Client client) {
        return new PlainRow(post.day().map(String::valueOf).orElse(""), time(post.time()), client.name(), "",
                "",
                PlainStatus.cell(post.status(), Publication.PLANNED), post.title(), post.text(),
                Hashtagged.in(post.text()), post.link(), media(post.media()), altTexts(post.media()), "",
                names.pillar(post), names.campaign(post), tags(post), post.note(), post.uid().toString(), "",
                post.text(), "", client.language(), client.zone().getId());
    }

    private PlainRow row(Post post, Variant variant, Client client, PlainRow alone) {
        String text = post.textOf(variant);
        List<MediaUse> media = post.mediaOf(variant);
        return new PlainRow(post.dayOf(variant).map(String::valueOf).orElse(""), time(post.timeOf(variant)),
                client.name(), names.label(variant.channelId()), variant.format().id(),
                PlainStatus.cell(post.status(), variant.publication()),
                variant.title().isEmpty() ? post.title() : variant.title(), text,
                variant.text().isEmpty() ? alone.hashtags() : Hashtagged.in(text),
                post.link(), variant.media().isEmpty() ? alone.media() : media(media),
                variant.media().isEmpty() ? alone.altText() : altTexts(media), variant.firstComment(),
                alone.pillar(),
                alone.campaign(), alone.tags(), post.note(), alone.postId(),
                variant.uid().toString(),
                post.text(), "", variant.language().isEmpty() ? client.language() : variant.language(),
                client.zone().getId());
    }

    private String media(List<MediaUse> uses) {
        return uses.isEmpty() ? "" : Parts.join(names.fileNames(uses), Parts.OF_MEDIA);
    }

    private String altTexts(List<MediaUse> uses) {
        if (uses.isEmpty()) {
            return "";
        }
        List<String> texts = names.altTexts(uses);
        return texts.stream().allMatch(String::isEmpty) ? "" : Parts.join(texts, Parts.OF_MEDIA);
    }

    private static String tags(Post post) {
        return Parts.join(post.tags(), Parts.OF_TAGS);
    }

    private static String time(Optional<LocalTime> time) {
        return time.map(String::valueOf).orElse("");
    }
}

package app.vitrine.domain.quickadd;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.vitrine.domain.network.Hashtags;
import app.vitrine.domain.network.Links;
import app.vitrine.domain.network.Mentions;
import app.vitrine.domain.quickadd.Meaning.Tag;
import app.vitrine.domain.quickadd.Piece.Need;

/// Finds all that may say something in a sentence. What one has found is hidden from the next.
final class Pieces {

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|“[^”]*”|«[^»]*»|„[^“”]*[“”]");
    private static final int LONGEST_LEAD = 40;

    private final String text;
    private final Language language;
    private final Places places;
    private final Days days;
    private final Folding folded;
    private final List<Piece> found = new ArrayList<>();

    Pieces(String text, QuickContext context, Language language, Collection<String> kept) {
        this.text = text;
        this.language = language;
        this.places = new Places(context, language);
        this.days = new Days(context, language.nextIsFirst());
        this.folded = new Folding(text);
        kept.forEach(folded::hideAll);
    }

    List<Piece> find() {
        String open = folded.toString();
        Hashtags.in(text).stream().filter(tag -> open.charAt(tag.start()) != 0)
                .forEach(tag -> add(new Piece(tag.start(), tag.start(), tag.end(), new Tag(tag.value()),
                        Need.NOTHING, false)));
        folded.hide(Links.in(text));
        QUOTED.matcher(text).results().forEach(quoted -> folded.hide(quoted.start(), quoted.end()));
        Mentions.in(text).stream()
                .filter(name -> !places.owns("@" + name.value())
                        && !Character.isDigit(text.charAt(name.start() + 1)))
                .forEach(name -> folded.hide(name.start(), name.end()));
        language.silent().forEach(this::hide);
        language.rules().forEach(this::apply);
        found.addAll(places.channels(folded));
        found.addAll(places.formats(folded));
        return found;
    }

    private void hide(Pattern silent) {
        Matcher matcher = silent.matcher(folded.toString());
        while (matcher.find()) {
            folded.hide(matcher.start(), matcher.end());
        }
    }

    private void apply(Rule rule) {
        Matcher matcher = rule.pattern().matcher(folded.toString());
        while (matcher.find()) {
            Hit hit = new Hit(matcher.toMatchResult(), days, language.names());
            String before = folded.toString().substring(Math.max(0, matcher.start() - LONGEST_LEAD),
                    matcher.start());
            boolean belongs = language.belonging().matcher(before).find();
            boolean silent = language.deadlines().matcher(before).find() || (belongs && !rule.dated());
            if (silent) {
                folded.hide(matcher.start(), matcher.end());
            } else {
                add(new Piece(matcher.start(), hit.core(), matcher.end(), rule.meaning().apply(hit),
                        rule.need(), belongs || rule.stays()));
            }
        }
    }

    private void add(Piece piece) {
        found.add(piece);
        if (piece.kind() == Kind.TIME) {
            folded.hideTime(piece.from(), piece.to());
        } else {
            folded.hide(piece.from(), piece.to());
        }
    }
}

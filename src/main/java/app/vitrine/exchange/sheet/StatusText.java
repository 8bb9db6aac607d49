package app.vitrine.exchange.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The words and signs by which people say how far a post is, and the signs by which they tick a box.
final class StatusText {

    private static final String WORDS = """
            IDEA: idee, idea, someday, a trouver, concept, backlog, brainstorm, brainstorming, piste, ideas, idees, a creuser, \
            to explore, inspiration, boite a idees, proposition, propose, suggestion, suggested, proposed, pitch
            DRAFT: brouillon, draft, brouillons, drafts, drafted, en cours, in progress, wip, a rediger, to write, redaction, a faire, \
            todo, to do, not started, writing, en redaction, a completer, en preparation, design, to create, a creer, \
            en creation, started, commence, drafting, doing, pas commence, rough, non commence, visuel a faire, \
            texte a faire, in production, en production, to design, needs copy, needs image, planned, prevu, \
            en attente de visuel, en attente visuel, en attente photo, en attente de photos, en attente de contenu, \
            waiting for photo, waiting for photos, waiting for content, missing photo, a corriger, corrections, \
            a modifier, needs changes, changes requested, needs work, rework, a revoir, a reprendre, on hold, hold, \
            en pause, paused, stand by, standby, blocked, bloque, bloquee, reporte, reportee, postponed, delayed, \
            a tourner, a photographier, to shoot, filming, editing, montage, new, nouveau, a ecrire, en redac, \
            assigned, working on it, stuck, ongoing, preparation, a preparer, en conception, entwurf, in arbeit, offen
            IN_REVIEW: a valider, to review, in review, en relecture, relecture, a relire, en attente, pending, review, \
            awaiting approval, to approve, a approuver, en validation, waiting, for approval, envoye client, \
            pending approval, needs approval, to validate, en attente de validation, attente validation, \
            awaiting review, validation, client review, a confirmer, needs review, attente client, \
            in approval, ready for review, attente, en revision, chez le client, sent for approval, awaiting feedback, \
            proofreading, to proofread, in proofreading, with client, client approval, awaiting client, to be approved, \
            to be reviewed, to be validated, internal review, a verifier, to check, soumis, submitted, qa, feedback, \
            a valider client, zur freigabe, in prufung
            APPROVED: ok, valide, validated, approved, approuve, pret, ready, scheduled, programme, planifie, good to go, \
            go, bon a tirer, bat, bat ok, final, valid, a publier, to publish, ready to publish, pret a publier, \
            validee, prete, programmee, finalise, confirme, confirmed, okay, ok client, to post, ready to post, \
            a programmer, to schedule, queued, bon pour publication, approuvee, planifiee, accepted, accepte, ok pour moi, \
            complete, completed, termine, \
            en attente de publication, en attente publication, awaiting publication, pending publication, \
            waiting to be posted, a poster, a mettre en ligne, to be posted, to be published, to be scheduled, bouclee, \
            boucle, finished, signed off, locked, upcoming, a venir, freigegeben, geplant, terminee, finalisee, confirmee
            PUBLISHED: publie, published, posted, poste, en ligne, live, sent, envoye, mis en ligne, publiee, postee, \
            done, fait, diffuse, online, paru, sorti, envoyee, fini, finie, \
            diffusee, parue, partage, partagee, shared, went live, uploaded, veroffentlicht, erledigt, faite
            """;
    private static final Set<String> CANCELLED = Set.of("annule", "annulee", "cancelled", "canceled",
            "abandonne",
            "abandonnee", "dropped", "supprime", "refuse", "rejected", "archived", "archive",
            "ne pas publier", "skip",
            "do not post", "annulees", "annules", "cancel", "kill", "killed", "scrapped", "deleted",
            "do not publish",
            "not used", "unused", "a ne pas publier", "pas retenu", "pas retenue", "refusee", "abgesagt");
    private static final Set<String> YES = Set.of("x", "oui", "yes", "o", "y", "true", "vrai", "1", "ok",
            "checked");
    private static final Set<String> NO = Set.of("non", "no", "n", "false", "faux", "0", "unchecked", "ko");
    private static final Set<String> YES_SIGNS = Set.of("✓", "✔", "✅", "☑", "•", "●", "×", "✗x", "🗸", "👍",
            "🟢", "⬤",
            "■", "✖");
    private static final Set<String> NO_SIGNS = Set.of("-", "–", "—", "✗", "❌", "☐", "✘", "/", "🔴", "⬜", "□",
            "○");
    private static final Pattern NEGATED = Pattern
            .compile("^(?:not|non|pas|un|jamais|never|no)\\b|\\bpas encore\\b|\\bnot yet\\b");
    private static final Map<String, SheetStatus> STATUS = new HashMap<>();
    private static final Set<String> PUBLISHED_HEADERS = Set.of("publie", "published", "posted", "poste",
            "en ligne",
            "live", "fait", "done", "mis en ligne", "sent", "envoye");

    static {
        WORDS.lines().forEach(line -> {
            int colon = line.indexOf(':');
            for (String word : line.substring(colon + 1).split(",", -1)) {
                STATUS.put(word.strip(), SheetStatus.valueOf(line.substring(0, colon)));
            }
        });
    }

    private StatusText() {}

    static Optional<SheetStatus> parse(String text, String header) {
        String bare = bare(text);
        if (mark(text) && Words.fold(header).matches("draft|brouillon")) {
            return Optional.of(yes(text) ? SheetStatus.DRAFT : SheetStatus.APPROVED);
        }
        if (yes(text) && !"ok".equals(Words.fold(text))) {
            boolean published = PUBLISHED_HEADERS.stream()
                    .anyMatch(word -> Words.holds(Words.fold(header), word));
            return Optional.of(published ? SheetStatus.PUBLISHED : SheetStatus.APPROVED);
        }
        if (no(text) || "⏳".equals(bare) || "🟡".equals(bare) || "🟠".equals(bare)) {
            return Optional.of(no(text) ? SheetStatus.DRAFT : SheetStatus.IN_REVIEW);
        }
        if ("💡".equals(bare)) {
            return Optional.of(SheetStatus.IDEA);
        }
        String folded = Words.fold(text).replaceFirst("^[0-9]+ ", "");
        Optional<SheetStatus> whole = Optional.ofNullable(STATUS.get(folded));
        if (whole.isEmpty() && NEGATED.matcher(folded).find() && within(folded).isPresent()) {
            return Optional.of(SheetStatus.DRAFT);
        }
        return whole.isPresent() || folded.length() > 40 ? whole : within(folded);
    }

    /// The longest known phrase inside: "OK client le 3/12", "à valider par Paul".
    private static Optional<SheetStatus> within(String folded) {
        String best = "";
        for (String phrase : STATUS.keySet()) {
            if ((phrase.length() > best.length() && phrase.length() > 3 && Words.holds(folded, phrase))
                    || (best.isEmpty() && folded.startsWith(phrase + " "))) {
                best = phrase;
            }
        }
        return Optional.ofNullable(STATUS.get(best));
    }

    static boolean known(String text) {
        String folded = Words.fold(text).replaceFirst("^[0-9]+ ", "");
        return STATUS.containsKey(folded) || CANCELLED.contains(folded);
    }

    static boolean cancelled(String text) {
        return CANCELLED.contains(Words.fold(text));
    }

    /// A ticked box.
    static boolean yes(String text) {
        return YES.contains(Words.fold(text)) || YES_SIGNS.contains(bare(text));
    }

    /// An empty box.
    static boolean no(String text) {
        return NO.contains(Words.fold(text)) || NO_SIGNS.contains(bare(text));
    }

    static boolean mark(String text) {
        return text.length() < 12 && (yes(text) || no(text));
    }

    /// Without blanks and the signs that only choose how an emoji is drawn.
    private static String bare(String text) {
        return text.strip().replaceAll("[\ufe0e\ufe0f]", "");
    }
}

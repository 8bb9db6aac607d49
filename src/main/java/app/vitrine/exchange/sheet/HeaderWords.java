package app.vitrine.exchange.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The words with which people head their columns, in English and French, folded by [Words]. The longest phrase
/// in a header wins; a header that is the phrase and nothing else is sure.
final class HeaderWords {

    private static final String WORDS = """
            DATE_TIME: date time, date heure, date et heure, datetime, scheduled at, scheduled time, posting time, \
            publish at, date and time, quand, when, scheduled for, date et heure de publication, horodatage, \
            schedule time, intended at, postatspecifictime, scheduledat, scheduledate, publish date and time, \
            date heure de publication, scheduled date time, postatspecifictime yyyy mm dd hh mm ss, schedule date, \
            planned at, post at, publication time and date
            TIME: time, uhrzeit, \
            heure, heures, hour, horaire, horaires, hr, publish time, heure de publication, heure publi, \
            post time, creneau, publishing time, heure de post, hre, time 24hr, time 24h, h, heure pub, at, slot, \
            heure d envoi, heure de diffusion, heure de mise en ligne, publication time
            DATE: date, datum, \
            day date, publish date, publication date, date de publication, date publi, date de parution, \
            parution, go live, go live date, live date, post date, scheduled date, date prevue, mise en ligne, \
            date de mise en ligne, diffusion, date de diffusion, due date, due, echeance, planned date, launch date, \
            dates, planifie le, programme le, publie le, publishing date, date pub, date post, posting date, \
            deadline, date limite, date d envoi, date du post, jour de publication, go live on, run date, \
            publication day, send date, date de post, date intl format or prompt, due on
            WEEKDAY: jour, jours, day, weekday, day of week, day of the week, jour de la semaine, jour semaine, j, dow
            WEEK: semaine, sem, week, wk, s, week number, no semaine, n semaine, numero de semaine, week no, sem n, \
            week of, semaine du
            YEAR: year, annee
            MONTH: month, mois
            DAY: jour du mois, day of month, quantieme
            MINUTE: minute, minutes, min
            CHANNELS: kanal, plattform, netzwerk, \
            reseau, reseaux, reseaux sociaux, reseau social, rs, plateforme, plateformes, platform, platforms, \
            network, networks, channel, channels, canal, canaux, social network, social networks, social media, support, \
            supports, ou, where, compte, comptes, account, accounts, socials, profil, profils, profile, profiles, \
            publie sur, posted on, diffuse sur, lieu de publication, social channel, social platform, where to post, \
            canal de diffusion, rs concernes, outlet, social account, pages, social profile, networks to post, page
            TEXT: caption, captions, copy, text, texte, textes, legende, legendes, message, post copy, post text, \
            post caption, body, wording, redactionnel, redac, texte du post, contenu du post, message text, \
            original message, tweet, verbatim, post content, corps, post body, texte de la publication, copywriting, \
            contenu texte, task content, task description, task notes, texte publication, legende du post, message du post, copie, caption text, post message, \
            text copy, main text, caption copy, texte principal, texte final, final copy, texte legende, description
            HASHTAGS: hashtags, hashtag, #, hash tags, mots dieses, mot diese, # tags, hash tag, mots clics, #s
            LINK: link, lien, url, liens, links, lien url, web, site web, cta link, landing page, lp, destination url, \
            post url, post link, lien a mettre, lien bio, link in bio, lien cta, target url, url de destination, \
            links separated by comma for fb carousels, link s separated by comma for fb carousels, link ogmetaurl, \
            destination link, lien vers
            MEDIA: media, medias, visuel, visuels, image, images, photo, photos, picture, pictures, creative, creatives, \
            asset, assets, file, files, fichier, fichiers, video, videos, image url, picture url, visual, visuals, \
            illustration, illustrations, piece jointe, pieces jointes, attachment, attachments, graphic, graphics, \
            crea, creas, media url, media urls, image urls, image file, nom du fichier, file name, filename, \
            photo video, image video, nom fichier, media url s separated by comma, imageurls, videourls, gifurls, gifurl, \
            media path, video url, visuel s, photo s, artwork, images video, image link, lien visuel, lien image, \
            lien photo, visuel lien, asset link, picture url 1, image path
            ALT: alt, alt text, texte alternatif, texte alt, image description, alternative text, alternatif, \
            accessibilite, description de l image, alt text picture 1, media alt text, description image, balise alt, \
            image alt, alt image, alt text s separated by, description alternative, alt tag
            STATUS: status, statut, etat, state, avancement, validation, valide, approval, approved, progress, stage, \
            workflow, etape, ok, published, draft, fait, done, publie, valid, list, liste, list name, validation client, \
            approval status, ok client, client approval, posted, poste, programme, scheduled, statut du post, \
            post status, ready, pret, completed, column, bat, en ligne, section column
            PILLAR: pillar, pilier, theme, themes, thematique, thematiques, category, categorie, categories, rubrique, \
            content pillar, ligne editoriale, pilier de contenu, bucket, content category, content bucket, pilliers, \
            piliers, pillars, content theme, pilier editorial, angle, univers
            FORMAT: format, formats, type, type de contenu, post type, content type, type de post, type de publication, \
            media type, content format, subtype, placement, post format, type de visuel, post subtype, type de media, \
            post subtype i e story reel pdf, type contenu, kind, type publication, instagram post type
            CAMPAIGN: campaign, campagne, operation, temps fort, temps forts, marronnier, op co, operation commerciale, \
            op, campaign name, nom de la campagne, initiative, occasion, evenement, event
            TAGS: tags, tag, labels, label, etiquettes, etiquette, mots cles, keywords, mot cle, keyword, label s, \
            label s separated by comma, labels separated by comma
            NOTE: approved by, reviewed by, valide par, relu par, \
            note, notes, comment, commentaire, commentaires, comments, remarque, remarques, info, infos, internal note, \
            brief, consigne, consignes, resp, responsable, owner, assigne, assigned to, assignee, auteur, author, qui, \
            who, redacteur, redactrice, members, creator, feedback, retour, retours, objectif, objectifs, goal, goals, \
            objective, cible, audience, target, notes internes, observations, observation, precisions, cta, \
            call to action, budget, credits, credit photo, lieu, location, mention, mentions, checklist, \
            personne, person, persona, a faire par, remarks, internal notes, notes for designer, credit, divers, \
            hook, a prevoir, todo, produit, product, produits, prix, price, sponsored, boost, retours client
            TITLE: title, titre, sujet, subject, name, nom, post title, idee, idea, intitule, working title, card name, \
            topic, headline, objet, task name, nom de la tache, post name, accroche, idee de post, nom du post, \
            sujet du post, contenu, content, publication, post, titre du post, content title, idea concept, concept, \
            subject line, summary, content idea, task, tache, actu, quoi, what, content topic, sujet idee, idees, \
            video title, pinterest title, pinterest pin title
            FIRST_COMMENT: first comment, premier commentaire, 1er commentaire, 1st comment, first comment text, \
            commentaire 1, com 1, comment s separated by, comments separated by, original first comment
            LANGUAGE: language, langue, lang, langues
            CLIENT: client, brand, marque, customer, shop, enseigne, clients, brand name, etablissement
            POST_ID: post id, id post
            VARIANT_ID: variant id
            BASE_TEXT: base text
            ZONE: timezone, time zone, fuseau, fuseau horaire, zone
            LEAVE_OUT: id, n, no, numero, nb, likes, reach, impressions, created time, created at, created, created by, \
            date de creation, last edited, last edited time, modified, last modified, cree le, date added, engagement, \
            portee, clics, clicks, vues, views, shares, partages, number, card id, card url, board name, board id, \
            archived, due reminder, start date, cree par, derniere modification, last modified time, updated at, \
            date created, card short id, task id, section id, completed at, list id, creation date, due complete, \
            comment count, checklist item total count, votes, row, ligne, last activity date, nb car, nb caracteres, nombre de caracteres, char count, character count, characters, \
            caracteres, longueur, length, word count, nb mots, attachment count, task type, priority, priorite, parent task, assignee email, projects, project, \
            j aime, created date, published at, published date, note de frais, taux d engagement, engagement rate, \
            record id, shortener, item id, checked items, comments count
            """;
    private static final Set<String> TEXTS = Set.of("post", "publication", "contenu", "content", "actu");
    private static final Set<String> PICTURES = Set.of("visuel", "visuels", "image", "images", "photo",
            "photos",
            "picture", "visual", "visuals");
    private static final Map<String, Role> ROLES = new HashMap<>();
    private static final Map<String, List<String>> BY_FIRST_WORD = new HashMap<>();

    /// What a header means.
    ///
    /// @param exact whether the header is the known phrase and nothing else
    record Meaning(Target target, boolean exact) {}

    static {
        WORDS.lines().forEach(line -> {
            int colon = line.indexOf(':');
            Role role = Role.valueOf(line.substring(0, colon));
            for (String phrase : line.substring(colon + 1).split(",", -1)) {
                String known = phrase.strip();
                ROLES.put(known, role);
                int end = known.indexOf(' ');
                BY_FIRST_WORD
                        .computeIfAbsent(end < 0 ? known : known.substring(0, end), _ -> new ArrayList<>())
                        .add(known);
            }
        });
    }

    private HeaderWords() {}

    static Optional<Meaning> of(String header) {
        String folded = Words.fold(header);
        if (folded.isEmpty() || header.length() > 120 || folded.length() > 90) {
            return Optional.empty();
        }
        Optional<Meaning> named = exact(folded).or(() -> exact(folded.replaceFirst(" ?[0-9]+$", "")))
                .or(() -> header.indexOf('(') > 0
                        ? exact(Words.fold(header.substring(0, header.indexOf('('))))
                        : Optional.empty());
        return named.or(() -> place(header, folded))
                .or(() -> folded.length() > 50 ? Optional.empty() : within(folded));
    }

    /// How many cells are headers beyond doubt.
    static int known(List<String> cells) {
        int known = 0;
        for (String cell : cells) {
            String folded = cell.length() <= 60 ? Words.fold(cell) : "";
            if (ROLES.containsKey(folded) || ChannelWords.network(folded).isPresent()) {
                known++;
            }
        }
        return known;
    }

    private static Optional<Meaning> exact(String folded) {
        Role role = ROLES.get(folded);
        return role == null ? Optional.empty() : Optional.of(new Meaning(Target.of(role), true));
    }

    /// A header that names a place: alone it is a text or a tick, decided by what stands below it.
    private static Optional<Meaning> place(String header, String folded) {
        List<ChannelMention> alone = ChannelText.label(header);
        boolean picture = PICTURES.stream().anyMatch(word -> Words.holds(folded, word));
        if (!alone.isEmpty() && !picture) {
            return Optional.of(new Meaning(new Target(Role.NETWORK_TEXT, alone), true));
        }
        String best = longest(folded);
        Role role = ROLES.getOrDefault(best, Role.LEAVE_OUT);
        if (role != Role.TEXT && !TEXTS.contains(best)) {
            return Optional.empty();
        }
        String rest = folded.replaceFirst("\\b" + java.util.regex.Pattern.quote(best) + "\\b", " ")
                .replaceAll("\\b(?:pour|for|de|sur|on|du|le|la)\\b", " ").strip();
        List<ChannelMention> places = rest.isEmpty() ? List.of() : ChannelText.label(rest);
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(new Meaning(new Target(Role.NETWORK_TEXT, places), true));
    }

    /// The longest known phrase inside, or nothing.
    private static String longest(String folded) {
        String best = "";
        for (String word : folded.split(" ", -1)) {
            for (String phrase : BY_FIRST_WORD.getOrDefault(word, List.of())) {
                if (phrase.length() > best.length() && Words.holds(folded, phrase)) {
                    best = phrase;
                }
            }
        }
        return best;
    }

    private static Optional<Meaning> within(String folded) {
        String best = longest(folded);
        if (best.length() < 3) {
            return Optional.empty();
        }
        Role role = ROLES.get(best);
        return role == null ? Optional.empty() : Optional.of(new Meaning(Target.of(role), false));
    }
}

package app.vitrine.exchange.sheet;

import java.util.List;
import java.util.Optional;

/// What one column seems to be, from its header and from its cells.
///
/// @param weight how good the claim is, for two columns that want the same
record ColumnGuess(int column, Target target, Certainty certainty, String reason, int weight) {

    private static final double MOST = 0.55;
    private static final List<String> PUBLISHING = List.of("publi", "go live", "post", "live", "parution",
            "ligne",
            "diffusion", "schedul", "program", "prevu");

    static ColumnGuess of(int column, String header, ColumnProfile profile) {
        Optional<HeaderWords.Meaning> meaning = HeaderWords.of(header);
        if (profile.filled() == 0) {
            return leftOut(column, "sheet.why.empty");
        }
        if (meaning.isEmpty()) {
            return byContent(column, header, profile);
        }
        Target target = settled(meaning.get().target(), header, profile);
        boolean moved = target.role() != meaning.get().target().role();
        Certainty certainty = target.role() == Role.LEAVE_OUT
                ? Certainty.LEFT_OUT
                : !supports(target.role(), profile)
                        ? Certainty.CHECK
                        : moved || !meaning.get().exact() ? Certainty.GUESS : Certainty.SURE;
        String reason = certainty == Certainty.CHECK
                ? "sheet.why.doubt"
                : moved ? "sheet.why.content" : "sheet.why.header";
        return new ColumnGuess(column, target, certainty, reason,
                weight(header, meaning.get().exact(), certainty));
    }

    ColumnGuess to(Role role, String why) {
        Certainty left = role == Role.LEAVE_OUT ? Certainty.LEFT_OUT : Certainty.GUESS;
        return new ColumnGuess(column, Target.of(role), left, why, weight);
    }

    private static ColumnGuess leftOut(int column, String why) {
        return new ColumnGuess(column, Target.of(Role.LEAVE_OUT), Certainty.LEFT_OUT, why, 0);
    }

    private static int weight(String header, boolean exact, Certainty certainty) {
        String folded = Words.fold(header);
        boolean publishing = PUBLISHING.stream().anyMatch(folded::contains);
        return (exact ? 4 : 1) + (publishing ? 3 : 0) - (certainty == Certainty.CHECK ? 4 : 0);
    }

    /// The target of the header, corrected where the cells are plainly something else.
    private static Target settled(Target target, String header, ColumnProfile profile) {
        Role role = target.role();
        return switch (role) {
            case DATE, TIME, DATE_TIME, WEEKDAY, DAY -> Target.of(ofTime(role, profile));
            case NETWORK_TEXT -> ticks(profile) ? new Target(Role.NETWORK_MARK, target.places()) : target;
            case CHANNELS -> Target.of(profile.naming() < 0.2 ? elsewhere(profile, role) : role);
            case MEDIA -> Target.of(profile.mark() > MOST
                    ? Role.NOTE
                    : profile.place() > 0.7 && profile.format() < 0.5 && profile.file() < 0.2
                            ? Role.CHANNELS
                            : role);
            case HASHTAGS -> Target.of(numbers(profile) ? Role.LEAVE_OUT : role);
            case TAGS -> Target.of(profile.hashtags() > MOST ? Role.HASHTAGS : role);
            case FORMAT -> Target.of(format(header, profile));
            case PILLAR -> Target.of(profile.format() > MOST ? Role.FORMAT : role);
            case STATUS -> Target.of(profile.ofDays() ? Role.LEAVE_OUT : role);
            case TITLE -> Target.of(profile.place() > 0.8 && profile.distinct() < profile.filled()
                    ? Role.CHANNELS
                    : role);
            case TEXT -> Target.of(profile.mark() > MOST ? Role.NOTE : role);
            case LINK -> Target.of(profile.file() > 0.6 ? Role.MEDIA : role);
            case NOTE -> Target.of(profile.link() > 0.8 ? Role.LINK : role);
            default -> target;
        };
    }

    /// A column headed "#" that counts the rows.
    private static boolean numbers(ColumnProfile profile) {
        return profile.hashtags() == 0 && profile.dayNumber() > 0 && profile.length() <= 4
                && profile.distinct() == profile.filled();
    }

    private static boolean ticks(ColumnProfile profile) {
        return profile.mark() > MOST || (profile.format() + profile.mark() > 0.7 && profile.length() < 15)
                || profile.time() > MOST;
    }

    private static Role ofTime(Role role, ColumnProfile profile) {
        if (profile.dayTime() > 0.4 && profile.dayTime() + profile.day() > MOST) {
            return Role.DATE_TIME;
        }
        boolean clock = role == Role.TIME && profile.time() > 0.3;
        if (clock || (profile.time() > MOST && profile.time() > profile.day())) {
            return Role.TIME;
        }
        if (profile.weekday() > MOST) {
            return Role.WEEKDAY;
        }
        if (profile.day() > 0.3 || (profile.dayNumber() > MOST && role != Role.TIME)) {
            return Role.DATE;
        }
        return profile.weekday() > 0.3
                ? Role.WEEKDAY
                : role == Role.WEEKDAY || role == Role.DAY ? Role.DATE : role;
    }

    private static Role elsewhere(ColumnProfile profile, Role role) {
        if (profile.file() > MOST) {
            return Role.MEDIA;
        }
        if (profile.link() > MOST) {
            return Role.LINK;
        }
        return profile.length() > 40 ? Role.TEXT : role;
    }

    private static Role format(String header, ColumnProfile profile) {
        if (profile.format() > 0.35 || Words.fold(header).contains("format")) {
            return Role.FORMAT;
        }
        return profile.place() > 0.8 ? Role.CHANNELS : Role.PILLAR;
    }

    private static boolean supports(Role role, ColumnProfile profile) {
        return switch (role) {
            case DATE -> profile.day() + profile.dayTime() + profile.dayNumber() > 0.5;
            case DATE_TIME -> profile.dayTime() + profile.day() > 0.5;
            case TIME -> profile.time() + profile.dayNumber() > 0.5;
            case CHANNELS -> profile.naming() > 0.4;
            case STATUS -> profile.status() + profile.mark() > 0.3;
            default -> true;
        };
    }

    private static ColumnGuess byContent(int column, String header, ColumnProfile profile) {
        Role role = contentRole(profile);
        if (role != Role.LEAVE_OUT) {
            return new ColumnGuess(column, Target.of(role), Certainty.GUESS, "sheet.why.content", 1);
        }
        if (profile.length() >= 25) {
            return new ColumnGuess(column, Target.of(Role.TEXT), Certainty.GUESS, "sheet.why.longest",
                    (int) Math.min(3, profile.length() / 60));
        }
        return header.isBlank() || profile.mark() > MOST
                ? leftOut(column, "sheet.why.unknown")
                : new ColumnGuess(column, Target.of(Role.NOTE), Certainty.GUESS, "sheet.why.unknown.kept", 0);
    }

    private static Role contentRole(ColumnProfile profile) {
        if (profile.dayTime() > MOST) {
            return Role.DATE_TIME;
        }
        if (profile.time() > MOST && profile.time() >= profile.day()) {
            return Role.TIME;
        }
        if (profile.day() > MOST) {
            return Role.DATE;
        }
        if (profile.weekday() > MOST) {
            return Role.WEEKDAY;
        }
        if (profile.mark() < MOST && profile.place() > MOST && profile.format() < 0.8) {
            return Role.CHANNELS;
        }
        if (profile.hashtags() > MOST) {
            return Role.HASHTAGS;
        }
        if (profile.file() > 0.5) {
            return Role.MEDIA;
        }
        if (profile.link() > MOST) {
            return Role.LINK;
        }
        if (profile.format() > 0.7) {
            return Role.FORMAT;
        }
        return profile.status() > MOST && profile.mark() < MOST ? Role.STATUS : Role.LEAVE_OUT;
    }
}

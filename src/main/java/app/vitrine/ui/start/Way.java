package app.vitrine.ui.start;

import java.util.List;

import app.vitrine.domain.plan.PlanException.Kind;

/// A way on from a plan that cannot be shown.
enum Way {
    TRY_AGAIN("start.trouble.again"), ONLY_LOOK("start.trouble.look"), OPEN_ANOTHER("start.trouble.another"),
    LEAVE(
            "start.trouble.leave");

    private final String key;

    Way(String key) {
        this.key = key;
    }

    /// Message key of its button.
    String key() {
        return key;
    }

    /// The ways on, the best first; leaving is always the last.
    static List<Way> of(Kind kind) {
        return switch (kind) {
            case HELD_BY_ANOTHER, DISK_FULL -> List.of(TRY_AGAIN, ONLY_LOOK, OPEN_ANOTHER, LEAVE);
            case READ_ONLY -> List.of(ONLY_LOOK, TRY_AGAIN, OPEN_ANOTHER, LEAVE);
            case NEWER, NOT_A_PLAN -> List.of(OPEN_ANOTHER, LEAVE);
            case MISSING, OTHER -> List.of(TRY_AGAIN, OPEN_ANOTHER, LEAVE);
            case DAMAGED -> List.of(OPEN_ANOTHER, TRY_AGAIN, LEAVE);
        };
    }
}

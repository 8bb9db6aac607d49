package app.vitrine.exchange.sheet;

/// How far a post is, as a sheet says it. A sheet may call a post published; the plan computes that.
public enum SheetStatus {
    IDEA, DRAFT, IN_REVIEW, APPROVED, PUBLISHED
}

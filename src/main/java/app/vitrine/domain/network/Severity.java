package app.vitrine.domain.network;

/// What a finding means for the publication.
public enum Severity {
    /// The network will refuse it.
    BLOCKS,
    /// Worth a look; it can be published all the same.
    WARNS
}

package app.vitrine.domain.persona;

/// A persona to begin with: usual for many shops, and a guess in all it says.
///
/// @param id the same in every language
public record Template(String id, Persona persona) {}

package app.vitrine.domain.network;

/// What the checks need to know of a file. A figure of 0 is unknown and not checked.
///
/// @param width   pixels as published, after cropping
/// @param height  pixels as published, after cropping
/// @param bytes   size of the file
/// @param seconds length of a video
/// @param alt     alt text; blank where there is none
public record MediaFacts(MediaType type, int width, int height, long bytes, double seconds, String alt) {}

package app.vitrine.exchange.analytics;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/// What is known besides the file.
///
/// @param zone     in which times are written where the network does not say
/// @param exported the day of the export, where a person told it
/// @param today    the day of the export where nothing else tells
public record ResultHints(ZoneId zone, Optional<LocalDate> exported, LocalDate today) {}

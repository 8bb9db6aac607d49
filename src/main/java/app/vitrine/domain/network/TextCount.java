package app.vitrine.domain.network;

import java.util.List;
import java.util.Optional;

/// How long a text is for a network.
///
/// @param used  the length, in the unit
/// @param limit the limit it counts towards; empty where there is none
/// @param end   UTF-16 offset at which the limit is passed, always between two graphemes; the length of the text
///              where it fits
/// @param rule  the rule that sets the limit
/// @param sms   septets and segments, where the text goes out as text messages
public record TextCount(int used, Optional<Integer> limit, Unit unit, int end, Optional<Rule> rule,
        Optional<SmsLength> sms) {

    /// By the limit that a check would name: the first that is passed, in their order; else the one that is nearest.
    static TextCount of(String text, List<Rule> limits, Network network) {
        Optional<SmsLength> sms = network == Network.SMS ? Optional.of(SmsLength.of(text)) : Optional.empty();
        TextCount result = new TextCount(Unit.CODE_POINTS.length(text), Optional.empty(), Unit.CODE_POINTS,
                text.length(), Optional.empty(), sms);
        for (Rule rule : limits) {
            Tally tally = rule.unit().tally(text, rule.whole());
            TextCount count = new TextCount(tally.used(), Optional.of(rule.whole()), rule.unit(),
                    tally.within(),
                    Optional.of(rule), sms);
            if (!count.fits()) {
                return count;
            }
            result = result.limit().isEmpty() || count.share() > result.share() ? count : result;
        }
        return result;
    }

    private double share() {
        return limit.map(most -> used / (double) Math.max(1, most)).orElse(0.0);
    }

    /// How many units are too many; 0 where the text fits.
    public int over() {
        return limit.map(most -> Math.max(0, used - most)).orElse(0);
    }

    public boolean fits() {
        return over() == 0;
    }
}

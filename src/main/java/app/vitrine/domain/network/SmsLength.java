package app.vitrine.domain.network;

/// How a text travels as text messages (3GPP TS 23.038 and 23.040).
///
/// @param unicode    whether a character outside the GSM alphabet makes the whole message UCS-2
/// @param units      septets of GSM-7, or UTF-16 units of UCS-2
/// @param segments   messages that are sent and paid
/// @param perSegment units that fit in each of them: 160 or 70 alone, 153 or 67 in a row
public record SmsLength(boolean unicode, int units, int segments, int perSegment) {

    public static SmsLength of(String text) {
        return SmsMeasure.pack(text, Integer.MAX_VALUE).length();
    }
}

package app.vitrine.exchange.sheet;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What the cells of a column look like, as shares of the filled ones.
record ColumnProfile(int filled, int rows, double day, double dayTime, double weekday, double dayNumber,
        double time,
        double place, double naming, double status, double mark, double hashtags, double link, double file,
        double format,
        double length, int distinct) {

    private static final int SAMPLE = 300;
    private static final Pattern LINK = Pattern
            .compile("(?i)(?:https?://|www\\.)\\S+|[a-z0-9-]+\\.(?:fr|com|ca|be|ch|net|org)(?:/\\S*)?");
    private static final Pattern FILE = Pattern.compile(
            "(?is).*\\.(?:jpe?g|png|gif|webp|heic|mp4|mov|avi|pdf|psd|ai|tiff?|svg|avif|m4v|webm)(?:\\W.*)?");

    static ColumnProfile of(List<RawRow> rows, int column) {
        Counter counter = new Counter();
        int seen = 0;
        for (RawRow row : rows) {
            seen++;
            if (!row.cell(column).blank()) {
                counter.add(row.cell(column));
            }
            if (counter.filled >= SAMPLE) {
                break;
            }
        }
        return counter.profile(seen);
    }

    static boolean link(String text) {
        return LINK.matcher(text.strip()).matches();
    }

    static boolean file(String text) {
        return FILE.matcher(text.strip()).matches();
    }

    boolean ofDays() {
        return day + dayTime + weekday + dayNumber > 0.55;
    }

    private static final class Counter {
        private final Set<String> values = new HashSet<>();
        private int filled;
        private int day;
        private int dayTime;
        private int weekday;
        private int dayNumber;
        private int time;
        private int place;
        private int naming;
        private int status;
        private int mark;
        private int hashtags;
        private int link;
        private int file;
        private int format;
        private long length;

        private void add(RawCell cell) {
            filled++;
            String text = cell.text().strip();
            length += text.length();
            values.add(text);
            if (cell instanceof RawCell.Moment moment) {
                day += moment.hasDay() && !moment.hasTime() ? 1 : 0;
                dayTime += moment.hasDay() && moment.hasTime() ? 1 : 0;
                time += moment.hasDay() ? 0 : 1;
                return;
            }
            addDay(cell, text);
            if (text.length() <= 40) {
                place += ChannelText.allKnown(text) ? 1 : 0;
                status += StatusText.known(text) ? 1 : 0;
                mark += StatusText.mark(text) ? 1 : 0;
                format += ChannelWords.format(Words.fold(text)).isPresent() ? 1 : 0;
            }
            naming += text.length() <= 120 && ChannelText.parse(text).stream().anyMatch(ChannelMention::known)
                    ? 1
                    : 0;
            hashtags += text.startsWith("#") && text.lines().allMatch(line -> line.strip().startsWith("#"))
                    && text.split("[\\s,;]+", -1).length <= 2 + text.chars().filter(one -> one == '#').count()
                            ? 1
                            : 0;
            link += link(text) ? 1 : 0;
            file += file(text) ? 1 : 0;
        }

        private void addDay(RawCell cell, String text) {
            if (cell instanceof RawCell.Amount number) {
                day += Serial.likely(number.value()) && number.value() % 1 == 0 ? 1 : 0;
                dayTime += Serial.likely(number.value()) && number.value() % 1 != 0 ? 1 : 0;
                time += number.value() > 0 && number.value() < 1 ? 1 : 0;
                dayNumber += number.value() >= 1 && number.value() <= 31 && number.value() % 1 == 0 ? 1 : 0;
                return;
            }
            if (text.length() > 60) {
                return;
            }
            time += TimeText.parse(text).isPresent() ? 1 : 0;
            if (DayReading.serial(text).isPresent()) {
                boolean whole = text.indexOf('.') < 0 && text.indexOf(',') < 0;
                day += whole ? 1 : 0;
                dayTime += whole ? 0 : 1;
                return;
            }
            DayText.parse(text, DateOrder.DAY_FIRST).filter(DayText::clean).ifPresent(found -> {
                if (found.whole() && (found.month() <= 12 || (found.day() <= 12 && found.turned()))) {
                    day += found.time().isEmpty() ? 1 : 0;
                    dayTime += found.time().isPresent() ? 1 : 0;
                } else if (found.weekdayOnly()) {
                    weekday++;
                } else if (found.day() >= 1 && found.day() <= 31) {
                    dayNumber++;
                }
            });
        }

        private ColumnProfile profile(int rows) {
            double all = Math.max(1, filled);
            return new ColumnProfile(filled, rows, day / all, dayTime / all, weekday / all, dayNumber / all,
                    time / all,
                    place / all, naming / all, status / all, mark / all, hashtags / all, link / all,
                    file / all,
                    format / all,
                    length / all, values.size());
        }
    }
}

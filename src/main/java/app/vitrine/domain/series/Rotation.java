package app.vitrine.domain.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import app.vitrine.domain.post.Post;

/// Several texts that take turns in a series, each of which rests before it comes again.
///
/// @param turns in their order; none where all posts say the same
/// @param rest  for how many days none comes again; 0 where it may come as soon as it is its turn
public record Rotation(List<Turn> turns, int rest) {

    /// All posts say the same.
    public static final Rotation NONE = new Rotation(List.of(), 0);

    /// The longest rest, in days.
    public static final int MOST_REST = 730;

    public Rotation {
        turns = List.copyOf(turns);
        if (rest < 0 || rest > MOST_REST) {
            throw new IllegalArgumentException("A text cannot rest for " + rest + " days");
        }
    }

    /// The one that a post says; empty where it says something of its own.
    public Optional<Turn> of(Post post) {
        return turns.stream().filter(turn -> turn.in(post)).findFirst();
    }

    /// With other words where one said those of before; a title that was left open stays so.
    public Rotation with(Turn before, Turn after) {
        return new Rotation(turns.stream().map(turn -> {
            boolean same = turn.text().equals(before.text())
                    && (turn.title().isBlank() || turn.title().equals(before.title()));
            return same ? new Turn(turn.title().isBlank() ? "" : after.title(), after.text()) : turn;
        }).toList(), rest);
    }

    /// As the plan keeps it: a line for each, title and text parted by a tab.
    public String text() {
        return turns.stream().map(turn -> escaped(turn.title()) + "\t" + escaped(turn.text()))
                .collect(Collectors.joining("\n"));
    }

    /// Reads what [#text] wrote.
    public static Rotation read(String text, int rest) {
        List<Turn> turns = new ArrayList<>();
        for (String line : text.isEmpty() ? List.<String>of() : List.of(text.split("\n", -1))) {
            String[] parts = line.split("\t", 2);
            turns.add(new Turn(plain(parts[0]), parts.length > 1 ? plain(parts[1]) : ""));
        }
        return new Rotation(turns, rest);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\r", "\\r").replace("\n", "\\n");
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '\\' && i + 1 < text.length()) {
                i++;
                plain.append(switch (text.charAt(i)) {
                    case 't' -> '\t';
                    case 'r' -> '\r';
                    case 'n' -> '\n';
                    default -> text.charAt(i);
                });
            } else {
                plain.append(letter);
            }
        }
        return plain.toString();
    }
}

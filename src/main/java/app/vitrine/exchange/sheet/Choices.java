package app.vitrine.exchange.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What a person has settled against the guess; the rest is guessed around it.
///
/// @param header the number of the header row, 0 for none
/// @param fixes typed cells, by row number and column
record Choices(Optional<Layout> layout, Optional<Integer> header, Optional<DateOrder> order,
        Optional<Integer> year,
        Optional<Boolean> carry, Map<Integer, Target> targets, Map<Cell, String> fixes) {

    static final Choices NONE = new Choices(Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(),
            Optional.empty(), Map.of(), Map.of());

    record Cell(int row, int column) {}

    Choices {
        targets = Map.copyOf(targets);
        fixes = Map.copyOf(fixes);
    }

    Choices withTarget(int column, Target target) {
        Map<Integer, Target> more = new HashMap<>(targets);
        more.put(column, target);
        return new Choices(layout, header, order, year, carry, more, fixes);
    }

    Choices withFix(int row, int column, String value) {
        Map<Cell, String> more = new HashMap<>(fixes);
        more.put(new Cell(row, column), value);
        return new Choices(layout, header, order, year, carry, targets, more);
    }

    /// These choices, and for what they leave open those of an earlier sheet.
    Choices orElse(MappingMemory memory) {
        Map<Integer, Target> more = new HashMap<>();
        Optional<DateOrder> other = Optional.empty();
        try {
            for (Map.Entry<String, String> choice : memory.choices().entrySet()) {
                if (choice.getKey().startsWith("column.")) {
                    more.put(Integer.parseInt(choice.getKey().substring(7)), Target.read(choice.getValue()));
                } else if ("order".equals(choice.getKey())) {
                    other = Optional.of(DateOrder.valueOf(choice.getValue()));
                }
            }
        } catch (IllegalArgumentException unknown) {
            // Remembered by another version of the program: guess anew.
            return this;
        }
        more.putAll(targets);
        Optional<DateOrder> settled = order.isPresent() ? order : other;
        return new Choices(layout, header, settled, year, carry, more, fixes);
    }
}

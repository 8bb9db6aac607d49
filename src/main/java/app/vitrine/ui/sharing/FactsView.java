package app.vitrine.ui.sharing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

import app.vitrine.domain.client.Client;
import app.vitrine.exchange.sheet.DateOrder;
import app.vitrine.exchange.sheet.Encoding;
import app.vitrine.exchange.sheet.RawSheet;
import app.vitrine.exchange.sheet.Reading;
import app.vitrine.exchange.sheet.SheetPages;
import app.vitrine.ui.control.Words;

/// What was found out about the whole sheet, each fact open to correction.
final class FactsView extends FlowPane {

    /// How far down a header is offered.
    private static final int HEADERS = 20;

    private final ImportViewModel model;
    private final Words words;

    FactsView(ImportViewModel model, Words words) {
        super(16, 8);
        this.model = model;
        this.words = words;
        getStyleClass().add("facts");
    }

    void show(Optional<Understood> understood) {
        getChildren().clear();
        setManaged(understood.isPresent());
        understood.ifPresent(now -> {
            Reading reading = now.reading();
            RawSheet sheet = reading.sheet();
            sheet.encoding().ifPresent(encoding -> add("sharing.fact.encoding", List.of(Encoding.values()),
                    encoding, Encoding::label, model::encoding));
            sheet.delimiter().ifPresent(one -> add("sharing.fact.separator", Separators.ALL, one,
                    choice -> text(Separators.key(choice)), model::separator));
            SheetPages pages = now.pages();
            if (pages.readings().size() > 1) {
                add("sharing.fact.page", numbers(-1, pages.readings().size() - 1),
                        pages.all() ? -1 : pages.shown(), page -> page(pages, page), model::page);
            }
            if (!reading.facts().plain()) {
                int last = Math.max(reading.facts().headerRow(), Math.min(HEADERS, sheet.rows().size()));
                add("sharing.fact.header", numbers(0, last), reading.facts().headerRow(), this::header,
                        model::header);
                add("sharing.fact.order", List.of(DateOrder.values()), reading.facts().order(),
                        order -> text("sharing.order." + order.name().toLowerCase(Locale.ROOT)),
                        model::order);
                clients(now);
            }
        });
    }

    private void clients(Understood now) {
        List<String> names = now.clients().stream().map(Client::name).toList();
        model.client().filter(_ -> !names.isEmpty())
                .ifPresent(name -> add("sharing.fact.client", names, name, one -> one, model::bringInFor));
    }

    private String page(SheetPages pages, int index) {
        if (index < 0) {
            return words.now().count("sharing.page.all", pages.readings().size());
        }
        RawSheet sheet = pages.readings().get(index).sheet();
        return sheet.pages().get(sheet.page()).name();
    }

    private static List<Integer> numbers(int first, int last) {
        return IntStream.rangeClosed(first, last).boxed().toList();
    }

    private String header(int row) {
        return row == 0 ? text("sharing.header.none") : words.now().text("sharing.header.row", row);
    }

    private String text(String key) {
        return words.now().text(key);
    }

    private <T> void add(String key, List<T> choices, T chosen, Function<T, String> say,
            Consumer<T> action) {
        Node box = Parts.choice(text(key), choices, chosen, say, action);
        getChildren().add(Words.row(8, words.label(key, "text-2"), box));
    }
}

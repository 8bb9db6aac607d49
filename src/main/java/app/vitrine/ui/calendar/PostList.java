package app.vitrine.ui.calendar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.collections.SetChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import app.vitrine.domain.post.PostCard;
import app.vitrine.ui.shell.Place;

/// The posts of the month as a table, with the bar for changing several at once.
final class PostList extends StackPane {

    private static final double ROW = 46;
    private static final double BELOW_BAR = 76;
    private static final double FOLD_TAGS = 1040;
    private static final double FOLD_CAMPAIGN = 900;

    private final CalendarContext context;
    private final TableView<PostCard> table = new TableView<>();
    private final PostColumns factory;
    private final BulkBar bar;
    private final List<TableColumn<PostCard, PostCard>> columns;
    private boolean syncing;

    PostList(CalendarContext context) {
        this.context = context;
        factory = new PostColumns(context);
        columns = factory.all();
        bar = new BulkBar(context);
        getStyleClass().add("post-list");
        table.getStyleClass().add("post-table");
        table.setFixedCellSize(ROW);
        table.setEditable(true);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setPlaceholder(new StackPane());
        table.setRowFactory(_ -> row());
        table.getColumns().add(checks());
        table.getColumns().addAll(columns);
        columns.get(2).setEditable(true);
        // A narrow window shows less, rather than pushing the rest out of view.
        setMinWidth(0);
        StackPane.setAlignment(bar, Pos.BOTTOM_CENTER);
        bar.visibleProperty().subscribe(
                shown -> StackPane.setMargin(table, new Insets(0, 0, shown ? BELOW_BAR : 0, 0)));
        getChildren().addAll(table, bar);
        new ListShape(table, context.model().desk()).follow();
        listen();
    }

    private void listen() {
        context.model().page().subscribe(_ -> refill());
        visibleProperty().subscribe(this::refill);
        context.wording().subscribe(_ -> {
            factory.name(columns);
            table.setAccessibleText(context.wording().get().messages().text("calendar.list.name",
                    context.wording().get().month(context.model().month().get())));
            table.refresh();
        });
        context.model().choice().chosen().addListener((SetChangeListener<Long>) _ -> fromChoice());
        table.getSelectionModel().getSelectedItems()
                .addListener((ListChangeListener<PostCard>) _ -> toChoice());
        table.getSelectionModel().selectedItemProperty().subscribe(this::focused);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        // What is done next is meant for the row with the ring, even before an arrow was pressed.
        table.focusedProperty().subscribe(inside -> {
            if (inside && context.model().choice().post().get().isEmpty()) {
                focused(table.getFocusModel().getFocusedItem());
            }
        });
        widthProperty().subscribe(_ -> {
            bar.narrow(getWidth() < FOLD_TAGS);
            fold();
        });
    }

    /// Columns that say nothing of any post leave their room to the others, and so do some where it is narrow.
    private void fold() {
        columns.get(5).setVisible(anyone(card -> card.pillarId().isPresent()));
        columns.get(6)
                .setVisible(getWidth() > FOLD_CAMPAIGN && anyone(card -> card.campaignId().isPresent()));
        columns.get(7).setVisible(getWidth() > FOLD_TAGS && anyone(card -> !card.tags().isEmpty()));
    }

    private boolean anyone(Predicate<PostCard> says) {
        return table.getItems().stream().anyMatch(says);
    }

    private void focused(@Nullable PostCard card) {
        if (card != null && !syncing && isVisible()) {
            context.model().choice().focus(card);
        }
    }

    private TableColumn<PostCard, PostCard> checks() {
        TableColumn<PostCard, PostCard> column = new TableColumn<>();
        column.setMinWidth(44);
        column.setMaxWidth(44);
        column.setSortable(false);
        column.setReorderable(false);
        CheckBox all = new CheckBox();
        all.setFocusTraversable(false);
        all.setOnAction(_ -> {
            if (all.isSelected()) {
                context.actions().selectAll();
            } else {
                context.model().choice().clear();
            }
        });
        context.model().choice().chosen().addListener((SetChangeListener<Long>) _ -> tick(all));
        table.getItems().addListener((ListChangeListener<PostCard>) _ -> tick(all));
        column.setGraphic(all);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new CheckCell(context));
        return column;
    }

    private void tick(CheckBox all) {
        int chosen = context.model().choice().chosen().size();
        all.setIndeterminate(chosen > 0 && chosen < table.getItems().size());
        all.setSelected(chosen > 0 && chosen == table.getItems().size());
    }

    private TableRow<PostCard> row() {
        TableRow<PostCard> row = new TableRow<>();
        row.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && !row.isEmpty()) {
                context.model().desk().go(new Place.Post(row.getItem().id()));
            }
        });
        row.setOnContextMenuRequested(event -> {
            if (!row.isEmpty()) {
                new PostMenu(context).show(row, event.getScreenX(), event.getScreenY());
            }
        });
        return row;
    }

    // Rows that nobody sees would cost more than the month that is shown in their stead.
    private void refill() {
        if (!isVisible()) {
            return;
        }
        syncing = true;
        try {
            List<TableColumn<PostCard, ?>> order = new ArrayList<>(table.getSortOrder());
            table.getItems().setAll(context.model().listed());
            fold();
            table.getSortOrder().setAll(order);
            table.sort();
            context.model().choice().post().get().flatMap(context.model().page().get()::card)
                    .ifPresent(card -> table.getFocusModel().focus(table.getItems().indexOf(card)));
        } finally {
            syncing = false;
        }
        fromChoice();
    }

    /// Selects the rows of the chosen posts.
    private void fromChoice() {
        if (syncing) {
            return;
        }
        syncing = true;
        try {
            Set<Long> chosen = context.model().choice().chosen();
            Set<Long> selected = new HashSet<>(
                    PostEdits.ids(List.copyOf(table.getSelectionModel().getSelectedItems())));
            if (!selected.equals(chosen)) {
                table.getSelectionModel().clearSelection();
                for (int i = 0; i < table.getItems().size(); i++) {
                    if (chosen.contains(table.getItems().get(i).id())) {
                        table.getSelectionModel().select(i);
                    }
                }
            }
        } finally {
            syncing = false;
        }
    }

    private void toChoice() {
        if (!syncing && isVisible()) {
            syncing = true;
            try {
                context.model().choice()
                        .choose(PostEdits.ids(List.copyOf(table.getSelectionModel().getSelectedItems())));
            } finally {
                syncing = false;
            }
        }
    }

    private void key(KeyEvent event) {
        PostCard card = table.getFocusModel().getFocusedItem();
        if (table.getEditingCell() != null || card == null) {
            return;
        }
        if (event.isAltDown() && (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT)) {
            context.actions().stepStatus(event.getCode() == KeyCode.RIGHT);
        } else if (event.getCode() == KeyCode.SPACE) {
            context.model().choice().toggle(card.id());
        } else if (event.getCode() == KeyCode.ENTER) {
            context.actions().open(card.id());
        } else if (event.getCode() == KeyCode.F2) {
            table.edit(table.getFocusModel().getFocusedIndex(), columns.get(2));
        } else if (!new UsualKeys(table, context).menuOrClear(event)) {
            return;
        }
        event.consume();
    }

    /// Puts the focus on the first post without a day.
    void focusUndated() {
        table.getItems().stream().filter(card -> card.day().isEmpty()).findFirst().ifPresent(card -> {
            int row = table.getItems().indexOf(card);
            context.model().choice().focus(card);
            table.getFocusModel().focus(row);
            table.scrollTo(Math.max(0, row - 2));
        });
        table.requestFocus();
    }

    /// Puts the focus on the rows.
    void focusRows() {
        if (table.getFocusModel().getFocusedIndex() < 0 && !table.getItems().isEmpty()) {
            table.getFocusModel().focus(0);
        }
        table.requestFocus();
    }
}

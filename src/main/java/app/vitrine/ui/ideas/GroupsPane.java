package app.vitrine.ui.ideas;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;

import app.vitrine.ui.shell.Overlays;
import app.vitrine.ui.task.PictureSource;

/// The groups beside each other. Ideas go from one to another by mouse, and by Alt with the arrows.
final class GroupsPane extends StackPane {

    private static final double GHOST = 250;
    private static final double HOLD = 30;
    private static final double TILT = -2;
    private static final double EDGE = 40;
    private static final double STEP = 0.04;

    private final IdeasViewModel model;
    private final GroupsModel groups;
    private final PictureSource pictures;
    private final Hands hands;
    private final Runnable leave;
    private final HBox row = new HBox(12);
    private final ScrollPane scroll = new ScrollPane(row);
    private final Pane above = new Pane();
    private final IdeaCard ghost;
    private final Map<Group.Key, GroupColumn> columns = new HashMap<>();
    private List<GroupColumn> shown = List.of();
    private Optional<Following> following = Optional.empty();

    /// An idea on its way to another group, with which the focus goes along.
    private record Following(long id, Group.Key to) {}

    /// @param leave the focus is to go to what stands above
    GroupsPane(IdeasViewModel model, GroupsModel groups, Overlays overlays, PictureSource pictures,
            Runnable leave) {
        this.model = model;
        this.groups = groups;
        this.pictures = pictures;
        this.leave = leave;
        hands = new Hands(overlays);
        getStyleClass().add("idea-groups");
        row.getStyleClass().add("idea-group-row");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        above.setMouseTransparent(true);
        ghost = new IdeaCard(pictures);
        ghost.getStyleClass().add("dragged");
        ghost.setRotate(TILT);
        ghost.setManaged(false);
        ghost.setVisible(false);
        above.getChildren().add(ghost);
        getChildren().addAll(scroll, above);
        groups.groups().subscribe(_ -> refresh());
    }

    private void refresh() {
        List<GroupColumn> now = new ArrayList<>();
        for (Group group : groups.groups().get()) {
            GroupColumn column = columns.computeIfAbsent(group.key(),
                    _ -> new GroupColumn(group, model, hands, pictures));
            column.show(group, model.desk().wording().get());
            now.add(column);
        }
        columns.values().retainAll(now);
        if (!now.equals(shown)) {
            shown = List.copyOf(now);
            row.getChildren().setAll(now);
        }
        following.ifPresent(this::follow);
    }

    private void follow(Following going) {
        GroupColumn column = columns.get(going.to());
        if (column != null && Idea.ids(column.group().ideas()).contains(going.id())) {
            following = Optional.empty();
            enter(column);
            column.list().select(going.id());
        }
    }

    private void enter(GroupColumn column) {
        column.list().requestFocus();
        double room = row.getWidth() - scroll.getViewportBounds().getWidth();
        double left = column.getBoundsInParent().getMinX();
        double right = column.getBoundsInParent().getMaxX();
        double from = scroll.getHvalue() * Math.max(0, room);
        if (room > 0 && left < from) {
            scroll.setHvalue(left / room);
        } else if (room > 0 && right > from + scroll.getViewportBounds().getWidth()) {
            scroll.setHvalue((right - scroll.getViewportBounds().getWidth()) / room);
        }
    }

    Hands hands() {
        return hands;
    }

    /// Puts the focus on the cards, where there are any.
    ///
    /// @return whether there are
    boolean focusCards() {
        Optional<GroupColumn> first = shown.stream().filter(column -> !column.group().ideas().isEmpty())
                .findFirst();
        first.ifPresent(this::enter);
        return first.isPresent();
    }

    private Optional<GroupColumn> of(IdeaList list) {
        return shown.stream().filter(column -> column.list().equals(list)).findFirst();
    }

    private Optional<GroupColumn> at(double sceneX, double sceneY) {
        return within(scroll, sceneX, sceneY)
                ? shown.stream().filter(column -> within(column, sceneX, sceneY)).findFirst()
                : Optional.empty();
    }

    private static boolean within(Node node, double sceneX, double sceneY) {
        return node.getLayoutBounds().contains(node.sceneToLocal(sceneX, sceneY));
    }

    final class Hands extends UsualHands {

        private Optional<Idea> held = Optional.empty();
        private Optional<GroupColumn> origin = Optional.empty();

        Hands(Overlays overlays) {
            super(model, overlays);
        }

        @Override
        IdeaList list() {
            return shown.stream().map(GroupColumn::list).filter(IdeaList::isFocused).findFirst()
                    .or(() -> shown.stream().map(GroupColumn::list)
                            .filter(list -> list.selected().equals(model.chosen().get())).findFirst())
                    .orElseGet(() -> shown.getFirst().list());
        }

        @Override
        public void plan(Idea idea) {
            ask(idea, LocalDate.MIN, (day, time) -> model.edits().plan(idea.card(), day, time));
        }

        @Override
        public boolean across(IdeaList from, int by) {
            int at = of(from).map(shown::indexOf).orElse(0) + by;
            while (at >= 0 && at < shown.size()) {
                if (!shown.get(at).group().ideas().isEmpty()) {
                    enter(shown.get(at));
                    return true;
                }
                at += by;
            }
            return true;
        }

        @Override
        public boolean moveAcross(IdeaList from, Idea idea, int by) {
            of(from).ifPresent(column -> {
                int at = shown.indexOf(column) + by;
                while (at >= 0 && at < shown.size() && !shown.get(at).group().takes(idea.card())) {
                    at += by;
                }
                if (at >= 0 && at < shown.size()) {
                    bring(idea, column, shown.get(at));
                }
            });
            return true;
        }

        private void bring(Idea idea, GroupColumn from, GroupColumn to) {
            following = Optional.of(new Following(idea.id(), to.group().key()));
            if (!groups.move(idea, from.group(), to.group())) {
                following = Optional.empty();
            }
        }

        @Override
        public void leave() {
            leave.run();
        }

        @Override
        public void lift(IdeaList from, Idea idea, double sceneX, double sceneY) {
            held = Optional.of(idea);
            origin = of(from);
            ghost.show(idea, model.page().get(), model.desk().wording().get().messages());
            ghost.setVisible(true);
            move(sceneX, sceneY);
        }

        @Override
        public void move(double sceneX, double sceneY) {
            if (held.isEmpty()) {
                return;
            }
            Point2D at = above.sceneToLocal(sceneX, sceneY);
            double height = ghost.prefHeight(GHOST);
            ghost.resizeRelocate(at.getX() - HOLD, at.getY() - height / 2, GHOST, height);
            Optional<GroupColumn> target = at(sceneX, sceneY);
            shown.forEach(column -> column.markTarget(target.filter(column::equals).isPresent()
                    && !origin.equals(target) && column.group().takes(held.get().card())));
            if (at.getX() < EDGE) {
                scroll.setHvalue(Math.max(0, scroll.getHvalue() - STEP));
            } else if (at.getX() > getWidth() - EDGE) {
                scroll.setHvalue(Math.min(1, scroll.getHvalue() + STEP));
            }
        }

        @Override
        public void drop(double sceneX, double sceneY) {
            Optional<Idea> idea = held;
            Optional<GroupColumn> from = origin;
            giveUp();
            at(sceneX, sceneY).ifPresent(to -> idea
                    .ifPresent(one -> from.filter(column -> !column.equals(to))
                            .ifPresent(column -> bring(one, column, to))));
        }

        @Override
        public void giveUp() {
            held = Optional.empty();
            origin = Optional.empty();
            ghost.setVisible(false);
            ghost.release();
            shown.forEach(column -> column.markTarget(false));
        }
    }
}

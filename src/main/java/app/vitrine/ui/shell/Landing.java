package app.vitrine.ui.shell;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

import app.vitrine.domain.post.PostCard;

/// The screen beside a [Drawer]: where posts that leave it by mouse or key get their day. Points are those of the
/// window.
public interface Landing {

    /// Posts are held above the drawer.
    void lift(List<PostCard> cards, double sceneX, double sceneY);

    void move(double sceneX, double sceneY);

    /// They are let go, which may be anywhere.
    void drop(double sceneX, double sceneY);

    /// They stay where they were.
    void giveUp();

    /// Gives them a day, and a time where one is said.
    void put(List<PostCard> cards, LocalDate day, Optional<LocalTime> time);

    /// The day with the focus.
    LocalDate day();

    /// Puts the focus on the screen itself.
    void focus();

    /// Puts the drawer away.
    void close();
}

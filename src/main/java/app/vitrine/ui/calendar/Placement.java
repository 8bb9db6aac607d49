package app.vitrine.ui.calendar;

import app.vitrine.domain.post.PostCard;

/// A tile in its place.
///
/// @param pale whether its day belongs to another month than the one in view
record Placement(PostCard card, Density density, double x, double y, double width, double height,
        boolean pale) {

    boolean contains(double px, double py) {
        return px >= x && px < x + width && py >= y && py < y + height;
    }

    boolean touches(double left, double top, double right, double bottom) {
        return x < right && x + width > left && y < bottom && y + height > top;
    }

    Placement lower(double by) {
        return new Placement(card, density, x, y + by, width, height, pale);
    }
}

package app.vitrine.ui.ideas;

/// What a list of ideas has its surroundings do. Points are those of the window.
interface IdeaHands {

    /// The idea with the focus was pressed, or the key that opens.
    void open(Idea idea);

    /// Asks for the day of an idea.
    void plan(Idea idea);

    void delete(Idea idea);

    /// One step up or down in priority.
    void raise(Idea idea, boolean up);

    /// Shows what can be done with it.
    void menu(Idea idea, double screenX, double screenY);

    /// The focus is to go to what stands beside the list.
    ///
    /// @param by -1 for the left, 1 for the right
    /// @return whether there is anything
    boolean across(IdeaList from, int by);

    /// The idea itself is to go there.
    boolean moveAcross(IdeaList from, Idea idea, int by);

    /// The focus is to leave the list.
    void leave();

    void lift(IdeaList from, Idea idea, double sceneX, double sceneY);

    void move(double sceneX, double sceneY);

    void drop(double sceneX, double sceneY);

    void giveUp();
}

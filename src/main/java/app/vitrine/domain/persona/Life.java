package app.vitrine.domain.persona;

import java.util.List;
import java.util.Optional;

import static java.util.Objects.requireNonNull;

/// How people live, as far as it is said.
///
/// @param household may be empty
/// @param work      may be empty
/// @param languages as tags, the usual one first
public record Life(Optional<Integer> ageFrom, Optional<Integer> ageTo, List<Place> places, String household,
        String work, Income income, List<String> languages) {

    public static final Life UNSAID = new Life(Optional.empty(), Optional.empty(), List.of(), "", "",
            Income.NOT_SAID, List.of());
    public static final int OLDEST = 120;

    /// Ages the wrong way round are turned.
    public Life {
        requireNonNull(income, "income");
        ageFrom = ageFrom.map(age -> Math.clamp(age, 0, OLDEST));
        ageTo = ageTo.map(age -> Math.clamp(age, 0, OLDEST));
        if (ageFrom.isPresent() && ageTo.isPresent() && ageFrom.get() > ageTo.get()) {
            Optional<Integer> lower = ageTo;
            ageTo = ageFrom;
            ageFrom = lower;
        }
        places = places.stream().distinct().toList();
        languages = languages.stream().distinct().toList();
    }

    public Life withAges(Optional<Integer> from, Optional<Integer> to) {
        return new Life(from, to, places, household, work, income, languages);
    }

    public Life withPlaces(List<Place> newPlaces) {
        return new Life(ageFrom, ageTo, newPlaces, household, work, income, languages);
    }

    public Life withHousehold(String newHousehold) {
        return new Life(ageFrom, ageTo, places, newHousehold, work, income, languages);
    }

    public Life withWork(String newWork) {
        return new Life(ageFrom, ageTo, places, household, newWork, income, languages);
    }

    public Life withIncome(Income newIncome) {
        return new Life(ageFrom, ageTo, places, household, work, newIncome, languages);
    }

    public Life withLanguages(List<String> newLanguages) {
        return new Life(ageFrom, ageTo, places, household, work, income, newLanguages);
    }

    /// What is unsaid here is taken from the other; places and languages are put together.
    Life or(Life other) {
        boolean aged = ageFrom.isPresent() || ageTo.isPresent();
        return new Life(aged ? ageFrom : other.ageFrom, aged ? ageTo : other.ageTo,
                Lists.both(places, other.places), Lists.first(household, other.household),
                Lists.first(work, other.work), income == Income.NOT_SAID ? other.income : income,
                Lists.both(languages, other.languages));
    }
}

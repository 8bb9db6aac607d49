package app.vitrine.gates;

import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

final class ArchitectureTest {

    private static final ArchitectureRules OURS = new ArchitectureRules("app.vitrine");
    private static final ArchitectureRules WRONG = new ArchitectureRules("app.vitrine.gates.fixtures");
    private static final JavaClasses PROGRAM = new ClassFileImporter().withImportOption(
            new ImportOption.DoNotIncludeTests()).importPackages("app.vitrine");
    private static final JavaClasses FIXTURES = new ClassFileImporter()
            .importPackages("app.vitrine.gates.fixtures");

    @TestFactory
    Stream<DynamicTest> theProgramKeepsTheRule() {
        return rules(OURS)
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.allowEmptyShould(true)
                        .check(PROGRAM)));
    }

    @TestFactory
    Stream<DynamicTest> aPlantedViolationIsFound() {
        return rules(WRONG)
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> assertThatThrownBy(
                        () -> rule.check(FIXTURES)).isInstanceOf(AssertionError.class)));
    }

    @Test
    void everyPackageIsCheckedForNulls() {
        assertThat(ArchitectureRules.unmarkedPackages(PROGRAM)).isEmpty();
    }

    @Test
    void aPackageWithoutNullChecksIsFound() {
        assertThat(ArchitectureRules.unmarkedPackages(FIXTURES))
                .contains("app.vitrine.gates.fixtures.domain");
    }

    private static Stream<ArchRule> rules(ArchitectureRules rules) {
        return Stream.concat(rules.arrows().stream(),
                Stream.of(rules.domainIsPlain(), rules.toolkitOnlyInUi(), rules
                        .viewModelsKnowNoToolkit(), rules.threadsOnlyInWork(), rules.runLaterOnlyInTask(),
                        rules
                                .jdbcOnlyInStorage(),
                        rules.noCycles(), rules.screensDoNotMeet()));
    }
}

package app.vitrine.gates;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.stream.Collectors;
import javafx.application.Platform;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/// The rules of docs/architecture.md for a tree of packages below `root`: the program's own, or the small wrong one
/// that proves that each rule can fail.
record ArchitectureRules(String root) {

    private static final List<String> LAYERS = List.of("domain", "work", "storage", "exchange", "mediafiles",
            "cli",
            "ui");

    /// Every arrow that is not allowed.
    List<ArchRule> arrows() {
        List<ArchRule> rules = new ArrayList<>();
        rules.add(mayOnlyMeet("domain"));
        rules.add(mayOnlyMeet("work", "domain"));
        for (String layer : List.of("storage", "exchange", "mediafiles")) {
            rules.add(mayOnlyMeet(layer, "work", "domain"));
        }
        for (String layer : List.of("ui", "cli")) {
            rules.add(mayOnlyMeet(layer, "exchange", "storage", "mediafiles", "work", "domain"));
        }
        return rules;
    }

    ArchRule domainIsPlain() {
        return noClasses().that().resideInAPackage(root + ".domain..").should().dependOnClassesThat()
                .resideInAnyPackage("javafx..", "java.sql..", "tools.jackson..", "com.fasterxml..")
                .because(
                        "records and rules are used everywhere; put what needs a library into exchange, storage or ui");
    }

    ArchRule toolkitOnlyInUi() {
        return noClasses().that()
                .resideInAnyPackage(root + ".domain..", root + ".work..", root + ".storage..", root
                        + ".exchange..", root + ".mediafiles..", root + ".cli..")
                .should().dependOnClassesThat()
                .resideInAPackage("javafx..")
                .because("commands run without a display; hand values to ui instead");
    }

    ArchRule viewModelsKnowNoToolkit() {
        return noClasses().that().haveSimpleNameEndingWith("ViewModel").or()
                .haveNameMatching(".*\\.ui\\.(?!text\\.).*Model")
                .should()
                .dependOnClassesThat(
                        new DescribedPredicate<JavaClass>("are toolkit beyond beans and collections") {
                            @Override
                            public boolean test(JavaClass type) {
                                String name = type.getPackageName();
                                return name.startsWith("javafx.")
                                        && !type.getName().equals("javafx.util.Subscription")
                                        && !name.startsWith("javafx.beans")
                                        && !name.startsWith(
                                                "javafx.collections");
                            }
                        })
                .because("view models are tested without a toolkit; let the view translate");
    }

    ArchRule threadsOnlyInWork() {
        return noClasses().that().resideOutsideOfPackage(root + ".work..").should()
                .callConstructor(Thread.class,
                        Runnable.class)
                .orShould().callConstructor(Thread.class, Runnable.class, String.class).orShould()
                .dependOnClassesThat().areAssignableTo(ThreadFactory.class).orShould().dependOnClassesThat()
                .areAssignableTo(Executors.class).orShould().callMethod(Thread.class, "ofVirtual").orShould()
                .callMethod(Thread.class, "ofPlatform")
                .because("threads are made in work alone; take an Executor or Work");
    }

    ArchRule runLaterOnlyInTask() {
        return noClasses().that().resideOutsideOfPackage(root + ".ui.task..").should()
                .callMethod(Platform.class,
                        "runLater", Runnable.class)
                .because("use Work, or FxDelivery from ui.task");
    }

    ArchRule jdbcOnlyInStorage() {
        return noClasses().that().resideOutsideOfPackage(root + ".storage..").should().dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..").because(
                        "use the interfaces of domain.plan");
    }

    ArchRule noCycles() {
        return slices().matching(root + ".(**)").should().beFreeOfCycles().because(
                "a circle of packages cannot be understood one at a time");
    }

    ArchRule screensDoNotMeet() {
        return slices().matching(root + ".ui.(*)..").namingSlices("screen $1").should().notDependOnEachOther()
                .ignoreDependency(DescribedPredicate.alwaysTrue(),
                        JavaClass.Predicates.resideInAnyPackage(root
                                + ".ui.shell..", root + ".ui.control..", root + ".ui.mvvm..",
                                root + ".ui.task..", root
                                        + ".ui.text..",
                                root + ".ui.theme.."))
                .because("screens meet through ui.shell");
    }

    /// Packages with classes but without a marked `package-info`.
    static List<String> unmarkedPackages(JavaClasses all) {
        var marked = all.stream().filter(type -> "package-info".equals(type.getSimpleName())).map(
                JavaClass::getPackageName).collect(Collectors.toSet());
        return all.stream().map(JavaClass::getPackageName).distinct().filter(name -> !marked.contains(name))
                .sorted()
                .toList();
    }

    private ArchRule mayOnlyMeet(String layer, String... others) {
        List<String> forbidden = new ArrayList<>();
        for (String other : LAYERS) {
            if (!other.equals(layer) && !List.of(others).contains(other)) {
                forbidden.add(root + "." + other + "..");
            }
        }
        forbidden.add(root);
        return noClasses().that().resideInAPackage(root + "." + layer + "..").should().dependOnClassesThat()
                .resideInAnyPackage(forbidden.toArray(String[]::new))
                .as(layer + " may only meet " + List.of(others))
                .because(
                        "arrows go ui, cli → exchange, storage, mediafiles → work, domain; hand the thing in from"
                                + " Composition")
                .allowEmptyShould(true);
    }
}

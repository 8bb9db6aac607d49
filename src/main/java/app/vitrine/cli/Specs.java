package app.vitrine.cli;

import java.nio.file.Path;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

import app.vitrine.domain.text.Messages;

/// The options that commands share, described in the person's language.
final class Specs {

    static final String PLAN = "--plan";
    static final String JSON = "--json";

    private Specs() {}

    static CommandSpec command(String name, String about, Messages words) {
        CommandSpec spec = CommandSpec.create().name(name);
        spec.usageMessage().description(about).synopsisHeading(words.text("cli.help.usage") + " ")
                .commandListHeading(words.text("cli.help.commands") + "%n").descriptionHeading("%n")
                .optionListHeading("%n").parameterListHeading("%n").footerHeading("%n")
                .footer(words.text("cli.help.codes")).width(100);
        return spec.addOption(OptionSpec.builder("-h", "--help").usageHelp(true)
                .description(words.text("cli.option.help")).build());
    }

    static OptionSpec plan(Messages words) {
        return path(PLAN, "cli.option.plan", true, words);
    }

    static OptionSpec path(String name, String key, boolean required, Messages words) {
        return OptionSpec.builder(name).required(required).type(Path.class)
                .paramLabel(words.text("cli.value.file")).description(words.text(key)).build();
    }

    static OptionSpec text(String name, String value, String key, Messages words) {
        return OptionSpec.builder(name).type(String.class).paramLabel(words.text(value))
                .description(words.text(key)).build();
    }

    static OptionSpec json(Messages words) {
        return OptionSpec.builder(JSON).type(boolean.class).description(words.text("cli.option.json"))
                .build();
    }

    static PositionalParamSpec file(String label, String key, Messages words) {
        return PositionalParamSpec.builder().index("0").required(true).type(Path.class).paramLabel(label)
                .description(words.text(key)).build();
    }
}

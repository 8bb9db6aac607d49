package app.vitrine.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import app.vitrine.domain.text.Messages;

/// One command: what it takes, and what it does.
interface CliCommand {

    String name();

    CommandSpec spec(Messages words);

    /// @return the exit code
    /// @throws Exception whatever stands in the way; [Cli] says it in words
    int run(ParseResult words, Terminal terminal) throws Exception;
}

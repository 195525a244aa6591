// SPDX-License-Identifier: EPL-2.0
package fudaban.cli;

import fudaban.ledger.Refusal;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The words of the help and of wrong usage, in one language. Needs neither a desk nor a log-in. */
final class Help {
    private static final int WIDTH = 100;

    private final Locale locale;

    Help(Locale locale) {
        this.locale = locale;
    }

    String say(String key, Object... values) {
        return new Refusal(Help.class, key, values).sentence(locale);
    }

    /** Headings, width and the meaning of exit codes; the same on every page. */
    void dress(CommandSpec spec) {
        spec.usageMessage()
                .width(WIDTH)
                .synopsisHeading(say("help.usage") + " ")
                .descriptionHeading("%n")
                .parameterListHeading("%n" + say("help.parameters") + "%n")
                .optionListHeading("%n" + say("help.options") + "%n")
                .commandListHeading("%n" + say("help.commands") + "%n")
                .footerHeading("%n")
                .footer(say("help.exit").split("\n"))
                .sortOptions(false);
    }

    /** The description of words that stand before verbs, e.g. of {@code journal}; where nobody wrote one, the words that may follow. */
    String group(String words, Collection<String> following) {
        String key = "group." + words.replace(' ', '-');
        String found = say(key);
        return found.startsWith(key) ? say("help.group", String.join(", ", following)) : found;
    }

    /** A sentence for wrong usage: what is wrong and where to look. */
    String wrong(ParameterException wrong) {
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        String what = switch (wrong) {
            case UnmatchedArgumentException unmatched ->
                say("wrong.unmatched", String.join(" ", unmatched.getUnmatched()));
            case MissingParameterException missing ->
                say(
                        "wrong.missing",
                        missing.getMissing().stream().map(Help::name).distinct().collect(Collectors.joining(", ")));
            default -> say("wrong.other", wrong.getMessage());
        };
        return what + "\n" + say("wrong.help", command);
    }

    private static String name(CommandLine.Model.ArgSpec argument) {
        return argument instanceof CommandLine.Model.OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}

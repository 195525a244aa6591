// SPDX-License-Identifier: EPL-2.0
package fudaban.cli;

import fudaban.ledger.verb.Verb;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Makes picocli commands of the verbs: each word a level, options as the verb declares them, and the common ones everywhere. */
final class Grammar {
    private final Locale locale;
    private final Help help;
    private final CommandLine root;
    private final Map<CommandSpec, Verb> verbs = new LinkedHashMap<>();

    /**
     * The grammar of one command line. The other verbs are left out where its words say what they are about: making commands of all of them takes longer than
     * most of them do.
     *
     * @param words the command line
     */
    static Grammar of(Collection<Verb> all, Locale locale, String... words) {
        Set<String> said = Set.copyOf(Arrays.asList(words));
        List<Verb> meant = all.stream()
                .filter(verb -> said.contains(verb.words().split(" ", 2)[0]))
                .toList();
        return new Grammar(meant.isEmpty() ? all : meant, locale);
    }

    private Grammar(Collection<Verb> all, Locale locale) {
        this.locale = locale;
        this.help = new Help(locale);
        CommandSpec top = CommandSpec.create().name("fudaban");
        everywhere(top);
        help.dress(top);
        top.usageMessage()
                .description(help.say("help.title").split("\n"))
                .synopsisSubcommandLabel(help.say("help.command"));
        root = new CommandLine(top);
        all.stream().sorted(java.util.Comparator.comparing(Verb::words)).forEach(this::add);
        root.getSubcommands().forEach(this::describe);
    }

    /** Words before verbs say what they are about. */
    private void describe(String words, CommandLine group) {
        if (!group.getSubcommands().isEmpty()) {
            if (!verbs.containsKey(group.getCommandSpec())) {
                group.getCommandSpec()
                        .usageMessage()
                        .description(help.group(words, group.getSubcommands().keySet()));
            }
            group.getSubcommands().forEach((next, below) -> describe(words + " " + next, below));
        }
    }

    private void add(Verb verb) {
        CommandLine at = root;
        String[] words = verb.words().split(" ");
        for (int i = 0; i < words.length; i++) {
            CommandLine next = at.getSubcommands().get(words[i]);
            if (next == null) {
                CommandSpec spec = CommandSpec.create().name(words[i]);
                help.dress(spec);
                if (i < words.length - 1) {
                    everywhere(spec);
                    spec.usageMessage().synopsisSubcommandLabel(help.say("help.command"));
                }
                at.addSubcommand(words[i], spec);
                next = at.getSubcommands().get(words[i]);
            }
            at = next;
        }
        CommandSpec spec = at.getCommandSpec();
        spec.usageMessage().description(text(verb.summary()));
        int position = 0;
        for (Verb.Parameter parameter : verb.parameters()) {
            if (parameter.name().startsWith("-")) {
                spec.addOption(option(parameter));
            } else {
                String index = parameter.many() ? position + "..*" : Integer.toString(position);
                position++;
                spec.addPositional(PositionalParamSpec.builder()
                        .paramLabel(parameter.name())
                        .index(index)
                        .arity(
                                parameter.many()
                                        ? (parameter.required() ? "1..*" : "0..*")
                                        : parameter.required() ? "1" : "0..1")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .description(text(parameter.summary()))
                        .build());
            }
        }
        common(spec);
        verbs.put(spec, verb);
    }

    private OptionSpec helpOption() {
        return OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description(help.say("help.help"))
                .build();
    }

    private OptionSpec option(Verb.Parameter parameter) {
        var builder = OptionSpec.builder(parameter.name())
                .required(parameter.required())
                .description(text(parameter.summary()));
        if (parameter.flag()) {
            return builder.arity("0").type(boolean.class).build();
        }
        builder.arity("1").paramLabel(help.say("help.value"));
        return parameter.many()
                ? builder.type(List.class).auxiliaryTypes(String.class).build()
                : builder.type(String.class).build();
    }

    private void common(CommandSpec spec) {
        spec.addOption(OptionSpec.builder("--data")
                .type(String.class)
                .paramLabel("DIR")
                .description(help.say("help.data"))
                .build());
        spec.addOption(OptionSpec.builder("--user")
                .type(String.class)
                .paramLabel("NAME")
                .description(help.say("help.user"))
                .build());
        spec.addOption(OptionSpec.builder("--password-file")
                .type(String.class)
                .paramLabel("FILE")
                .description(help.say("help.password"))
                .build());
        spec.addOption(OptionSpec.builder("--json")
                .arity("0")
                .type(boolean.class)
                .description(help.say("help.json"))
                .build());
        everywhere(spec);
    }

    /** Also where only words stand: help and its language need no verb. */
    private void everywhere(CommandSpec spec) {
        if (spec.findOption("--lang") == null) {
            spec.addOption(OptionSpec.builder("--lang")
                    .type(String.class)
                    .paramLabel("ja|en")
                    .description(help.say("help.language"))
                    .build());
            spec.addOption(helpOption());
        }
    }

    /** The words about usage. */
    Help help() {
        return help;
    }

    CommandLine root() {
        return root;
    }

    /** The verb a parse ended at, if it ended at one. */
    Optional<Verb> verb(CommandLine.ParseResult result) {
        return Optional.ofNullable(verbs.get(last(result).commandSpec()));
    }

    static CommandLine.ParseResult last(CommandLine.ParseResult result) {
        return result.hasSubcommand() ? last(result.subcommand()) : result;
    }

    Arguments arguments(CommandLine.ParseResult parsed) {
        CommandLine.ParseResult result = last(parsed);
        Map<String, List<String>> values = new LinkedHashMap<>();
        Set<String> flags = new HashSet<>();
        for (OptionSpec option : result.matchedOptions()) {
            if (option.type() == boolean.class) {
                flags.add(option.longestName());
            } else {
                values.put(option.longestName(), strings(option.getValue()));
            }
        }
        for (PositionalParamSpec positional : result.matchedPositionals()) {
            values.put(positional.paramLabel(), strings(positional.getValue()));
        }
        Locale language = first(values, "--lang").map(Locale::forLanguageTag).orElse(locale);
        return new Arguments(
                values,
                flags,
                first(values, "--user"),
                first(values, "--password-file"),
                first(values, "--data"),
                flags.contains("--json"),
                language);
    }

    private static Optional<String> first(Map<String, List<String>> values, String name) {
        return values.getOrDefault(name, List.of()).stream().findFirst();
    }

    private static List<String> strings(Object value) {
        List<String> result = new ArrayList<>();
        if (value instanceof List<?> many) {
            many.forEach(each -> result.add(String.valueOf(each)));
        } else if (value != null) {
            result.add(value.toString());
        }
        return result;
    }

    private String text(Verb.Text text) {
        return "en".equals(locale.getLanguage()) ? text.en() : text.ja();
    }
}

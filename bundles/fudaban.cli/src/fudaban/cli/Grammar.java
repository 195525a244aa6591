// SPDX-License-Identifier: EPL-2.0
package fudaban.cli;

import fudaban.ledger.verb.Verb;
import java.util.ArrayList;
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
    private final CommandLine root;
    private final Map<CommandSpec, Verb> verbs = new LinkedHashMap<>();

    Grammar(Collection<Verb> all, Locale locale) {
        this.locale = locale;
        CommandSpec top = CommandSpec.create().name("fudaban");
        top.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description(say("使い方を表示する", "show this help"))
                .build());
        top.usageMessage()
                .description(say("札番: IC身分証システムの運用デスク", "Fudaban: the operations desk of an IC-card identity system"));
        root = new CommandLine(top);
        all.stream().sorted(java.util.Comparator.comparing(Verb::words)).forEach(this::add);
    }

    private void add(Verb verb) {
        CommandLine at = root;
        String[] words = verb.words().split(" ");
        for (int i = 0; i < words.length; i++) {
            CommandLine next = at.getSubcommands().get(words[i]);
            if (next == null) {
                CommandSpec spec = CommandSpec.create().name(words[i]);
                if (i < words.length - 1) {
                    spec.addOption(OptionSpec.builder("-h", "--help")
                            .usageHelp(true)
                            .description(say("使い方を表示する", "show this help"))
                            .build());
                }
                at.addSubcommand(words[i], spec);
                next = at.getSubcommands().get(words[i]);
            }
            at = next;
        }
        CommandSpec spec = at.getCommandSpec();
        spec.usageMessage().description(text(verb.summary()));
        common(spec);
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
        verbs.put(spec, verb);
    }

    private OptionSpec option(Verb.Parameter parameter) {
        var builder = OptionSpec.builder(parameter.name())
                .required(parameter.required())
                .description(text(parameter.summary()));
        return parameter.flag()
                ? builder.arity("0").type(boolean.class).build()
                : builder.arity("1")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .paramLabel("VALUE")
                        .build();
    }

    private void common(CommandSpec spec) {
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description(say("使い方を表示する", "show this help"))
                .build());
        spec.addOption(OptionSpec.builder("--data")
                .type(String.class)
                .paramLabel("DIR")
                .description(say("データフォルダー", "the data folder"))
                .build());
        spec.addOption(OptionSpec.builder("--user")
                .type(String.class)
                .paramLabel("NAME")
                .description(say("アカウント名", "account name"))
                .build());
        spec.addOption(OptionSpec.builder("--password-file")
                .type(String.class)
                .paramLabel("FILE")
                .description(say("1行目がパスワードのファイル", "file whose first line is the password"))
                .build());
        spec.addOption(OptionSpec.builder("--json")
                .arity("0")
                .type(boolean.class)
                .description(say("結果をJSONで出力する", "print the result as JSON"))
                .build());
        spec.addOption(OptionSpec.builder("--lang")
                .type(String.class)
                .paramLabel("ja|en")
                .description(say("表示の言語", "language of the output"))
                .build());
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

    private String say(String ja, String en) {
        return text(new Verb.Text(ja, en));
    }

    private String text(Verb.Text text) {
        return "en".equals(locale.getLanguage()) ? text.en() : text.ja();
    }
}

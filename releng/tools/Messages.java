// SPDX-License-Identifier: EPL-2.0
import com.sun.source.tree.LiteralTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;

/**
 * Checks the texts that people see: each key stands in Japanese (the default file) and in English ({@code _en}), with the same placeholders, once,
 * in UTF-8, not
 * empty; and none is unused. A key is used when its bundle, or one of ours that the bundle requires, has it as a string literal, or as {@code %key} in a
 * manifest or an XML file, or has its beginning ({@code "role."}, for keys that are put together at run time). {@code Class.feature} names a feature of a
 * model, {@code act.ID} an act of the bundle itself.
 *
 * <p>Use: {@code java Messages.java BUNDLES}. Prints one line for each mistake; exit 1 if there is one.
 */
final class Messages {
    private static final Pattern DEFAULT_FILE = Pattern.compile("(messages|bundle|[a-zA-Z]*[mM]essages)\\.properties");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[^}]*}|%(\\d+\\$)?[sdf]");

    /** Between letters; one that is written twice, too, which is seen twice where there is no placeholder. */
    private static final Pattern APOSTROPHE = Pattern.compile("\\p{L}''?\\p{L}|s''? ");

    private final List<String> mistakes = new ArrayList<>();
    /** The words of all models. */
    private final Set<String> modelled = new HashSet<>();

    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 1) {
            System.err.println("java Messages.java BUNDLES");
            System.exit(2);
        }
        Messages check = new Messages();
        int files = check.run(Path.of(arguments[0]));
        check.mistakes.forEach(System.out::println);
        System.out.println(files + " message files, " + check.mistakes.size() + " mistakes");
        System.exit(check.mistakes.isEmpty() ? 0 : 1);
    }

    private int run(Path bundles) throws IOException {
        int files = 0;
        Map<String, Set<String>> literals = new TreeMap<>();
        try (var folders = Files.list(bundles)) {
            for (Path bundle : folders.filter(Files::isDirectory).sorted().toList()) {
                literals.put(bundle.getFileName().toString(), literals(bundle));
                for (Path model : find(bundle, path -> path.toString().endsWith(".xcore"))) {
                    modelled.addAll(List.of(Files.readString(model).split("\\W+")));
                }
            }
        }
        try (var folders = Files.list(bundles)) {
            for (Path bundle : folders.filter(Files::isDirectory).sorted().toList()) {
                List<Path> defaults = find(
                        bundle,
                        path -> DEFAULT_FILE
                                .matcher(path.getFileName().toString())
                                .matches());
                if (defaults.isEmpty()) continue;
                Set<String> own = literals.get(bundle.getFileName().toString());
                Set<String> all = new HashSet<>(own);
                for (String required : required(bundle)) all.addAll(literals.getOrDefault(required, Set.of()));
                for (Path file : defaults) check(file, own, all);
                files += defaults.size();
            }
        }
        return files;
    }

    private void check(Path file, Set<String> own, Set<String> all) throws IOException {
        Path english = file.resolveSibling(file.getFileName().toString().replace(".properties", "_en.properties"));
        if (!Files.exists(english)) {
            mistakes.add(file + ": " + english.getFileName() + " is missing");
            return;
        }
        Map<String, String> ours = read(file);
        Map<String, String> theirs = read(english);
        for (String key : union(ours.keySet(), theirs.keySet())) {
            if (!ours.containsKey(key)) {
                mistakes.add(file + ": " + key + " stands only in English");
            } else if (!theirs.containsKey(key)) {
                mistakes.add(english + ": " + key + " stands only in Japanese");
            } else if (!placeholders(ours.get(key)).equals(placeholders(theirs.get(key)))) {
                mistakes.add(english + ": " + key + " has other placeholders than the Japanese text");
            }
            if (APOSTROPHE.matcher(theirs.getOrDefault(key, "")).find()) {
                mistakes.add(english + ": " + key
                        + " has ' for an apostrophe, which is a quote where there are placeholders: ’");
            }
            if (!isUsed(key, own, all)) mistakes.add(file + ": " + key + " is used nowhere in its bundle");
        }
    }

    /** As java.util.Properties reads it, but every key is told once and an empty text is a mistake. */
    private Map<String, String> read(Path file) throws IOException {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (CharacterCodingException e) {
            mistakes.add(file + ": not UTF-8");
            return Map.of();
        }
        Map<String, String> entries = new TreeMap<>();
        var recording = new java.util.Properties() {
            @Override
            public synchronized Object put(Object key, Object value) {
                if (entries.put((String) key, (String) value) != null)
                    mistakes.add(file + ": " + key + " stands there twice");
                if (((String) value).isBlank()) mistakes.add(file + ": " + key + " has no text");
                return super.put(key, value);
            }
        };
        recording.load(new java.io.StringReader(text));
        return entries;
    }

    static Set<String> placeholders(String text) {
        Set<String> found = new TreeSet<>();
        var matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) found.add(matcher.group(1) != null ? matcher.group(1) : matcher.group());
        return found;
    }

    private boolean isUsed(String key, Set<String> own, Set<String> used) {
        if (used.contains(key)) return true;
        // The ledger names an act by its id: "act." + id.
        if (key.startsWith("act.")) {
            String id = key.substring("act.".length());
            return own.stream()
                    .anyMatch(literal -> id.equals(literal) || literal.contains(".") && id.startsWith(literal + "."));
        }
        int dot = key.indexOf('.');
        if (dot < 0 && Character.isUpperCase(key.charAt(0))) {
            return modelled.contains(key);
        }
        if (dot > 0 && Character.isUpperCase(key.charAt(0))) {
            return modelled.contains(key.substring(0, dot))
                    && modelled.contains(key.substring(dot + 1).replaceFirst("\\..*", ""));
        }
        for (int i = key.length() - 1; i > 0; i--) {
            char last = key.charAt(i - 1);
            if ((last == '.' || last == '-' || last == '_' || last == '/') && used.contains(key.substring(0, i)))
                return true;
            char first = key.charAt(i);
            // Put together from its beginning and its end: id + ".title".
            if (first == '.' && used.contains(key.substring(i)) && used.contains(key.substring(0, i))) return true;
        }
        return false;
    }

    /** The string literals of the sources of a bundle, and the %keys and words of its other files. */
    private static Set<String> literals(Path bundle) throws IOException {
        Set<String> used = new HashSet<>();
        List<Path> sources = find(bundle, path -> path.toString().endsWith(".java"));
        if (!sources.isEmpty()) {
            var compiler = ToolProvider.getSystemJavaCompiler();
            var files = compiler.getStandardFileManager(null, null, null);
            var objects = files.getJavaFileObjectsFromPaths(sources);
            for (var unit : ((JavacTask) compiler.getTask(null, files, problem -> {}, null, null, objects)).parse()) {
                new TreeScanner<Void, Void>() {
                    @Override
                    public Void visitLiteral(LiteralTree node, Void unused) {
                        if (node.getValue() instanceof String text) used.add(text);
                        return null;
                    }
                }.scan(unit, null);
            }
        }
        Pattern key = Pattern.compile("[%\"']([A-Za-z0-9_./-]+)");
        for (Path file : find(bundle, path -> path.toString().matches(".*(\\.MF|\\.xml|\\.e4xmi|\\.json)"))) {
            var matcher = key.matcher(Files.readString(file));
            while (matcher.find()) used.add(matcher.group(1));
        }
        return used;
    }

    /** The names of ours that the manifest mentions; those that are no bundles do no harm. */
    private static Set<String> required(Path bundle) throws IOException {
        Path manifest = bundle.resolve("META-INF/MANIFEST.MF");
        Set<String> found = new TreeSet<>();
        if (!Files.exists(manifest)) return found;
        var matcher = Pattern.compile("fudaban[.\\w]*")
                .matcher(Files.readString(manifest).replace("\r", "").replace("\n ", ""));
        while (matcher.find()) found.add(matcher.group());
        return found;
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> all = new TreeSet<>(one);
        all.addAll(other);
        return all;
    }

    private static List<Path> find(Path bundle, java.util.function.Predicate<Path> wanted) throws IOException {
        try (var paths = Files.walk(bundle)) {
            return paths.filter(path -> {
                        String below = bundle.relativize(path).toString();
                        return !below.startsWith("target") && !below.startsWith("bin/") && !below.startsWith("src-gen");
                    })
                    .filter(Files::isRegularFile)
                    .filter(wanted)
                    .sorted()
                    .toList();
        }
    }
}

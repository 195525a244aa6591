// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps the table of bundles true: who may use whom, who may see SWT, how large a functional plug-in may get, and that each bundle is shipped by one
 * feature.
 *
 * <p>Use: {@code java Manifests.java CHECKOUT}. Prints one line for each breach; exit 1 if there is one.
 */
final class Manifests {
    /** What each of the lower bundles may use of the others; {@code x.*} stands for x and its parts. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("fudaban.model", Set.of()),
            Map.entry("fudaban.ledger", Set.of("fudaban.model")),
            Map.entry("fudaban.office", Set.of("fudaban.office.*")),
            Map.entry("fudaban.document", Set.of("fudaban.document.*")),
            Map.entry("fudaban.hardware", Set.of("fudaban.hardware.*")),
            Map.entry(
                    "fudaban.personnel",
                    Set.of("fudaban.ledger", "fudaban.model", "fudaban.office", "fudaban.document")),
            // What goes to another system as a file and what comes back.
            Map.entry("fudaban.exchange", Set.of("fudaban.model", "fudaban.office", "fudaban.document")),
            // What waits for a decision: listed, printed, recorded back.
            Map.entry(
                    "fudaban.decision",
                    Set.of("fudaban.ledger", "fudaban.model", "fudaban.office", "fudaban.document")),
            // Letters are queued by whoever writes them and sent by the desk.
            Map.entry("fudaban.ledger.testing", Set.of()),
            Map.entry("fudaban.mail", Set.of("fudaban.ledger", "fudaban.model", "fudaban.office", "fudaban.document")),
            Map.entry("fudaban.pack", Set.of("fudaban.ledger", "fudaban.model")),
            // A site that is built is signed and verified as the updater does; schemas of editions are compared.
            Map.entry(
                    "fudaban.packs",
                    Set.of(
                            "fudaban.ledger",
                            "fudaban.model",
                            "fudaban.update",
                            "fudaban.document",
                            "fudaban.exchange")),
            // The one font family of screen and paper ships in one bundle.
            Map.entry("fudaban.ui.theme", Set.of("fudaban.document.fonts")),
            // Every table can be copied and exported, dates are shown in Japanese eras.
            Map.entry(
                    "fudaban.ui",
                    Set.of(
                            "fudaban.ui.theme",
                            "fudaban.ledger",
                            "fudaban.model",
                            "fudaban.office",
                            "fudaban.document")),
            Map.entry("fudaban.ui.testing", Set.of("fudaban.ui", "fudaban.ledger", "fudaban.model")));

    private static final Set<String> TOPICS = Set.of(
            "issuance",
            "support",
            "monitoring",
            "registers",
            "configuration",
            "supplies",
            "egov",
            "manuals",
            "reporting");

    /** Practice (virtual readers) belongs to every topic; a real reader is found as a service. */
    private static final Set<String> TOPIC_MAY_USE = Set.of(
            "fudaban.ledger",
            "fudaban.model",
            "fudaban.office",
            "fudaban.document",
            "fudaban.exchange",
            "fudaban.hardware",
            "fudaban.hardware.virtual",
            // What a certificate on a card is worth is told at the desk.
            "fudaban.hardware.pki",
            // Letters of every topic leave by the one outbox.
            "fudaban.mail",
            // Sheets that come back from one scanner are filed together, those of decisions too.
            "fudaban.decision",
            "fudaban.personnel");

    /** Beside its topic; what a topic's screen shows it gets from the topic. */
    private static final Set<String> SCREEN_MAY_USE = Set.of(
            "fudaban.ui",
            "fudaban.ui.theme",
            "fudaban.ledger",
            "fudaban.model",
            "fudaban.office",
            "fudaban.document",
            "fudaban.mail",
            "fudaban.decision");

    /** These may use anything but a topic's screens. */
    private static final Set<String> ABOVE =
            Set.of("fudaban.workbench", "fudaban.update", "fudaban.cli", "fudaban.sample");

    private static final Pattern FACES = Pattern.compile("org\\.eclipse\\.(swt|jface|nebula)(\\..*)?");

    private final List<String> breaches = new ArrayList<>();
    private final Map<String, Bundle> bundles = new TreeMap<>();

    /** One manifest, read. */
    record Bundle(
            Path folder,
            String name,
            Map<String, String> headers,
            Set<String> required,
            Set<String> imported,
            Set<String> exported) {
        boolean isTest() {
            return name.endsWith(".tests");
        }

        /** Tests, or what they share. */
        boolean isForTests() {
            return isTest() || name.endsWith(".testing");
        }

        boolean isScreen() {
            return name.endsWith(".ui") || name.startsWith("fudaban.ui") || name.equals("fudaban.workbench");
        }

        /** The topic this bundle belongs to, or an empty text. */
        String topic() {
            String first = name.replaceFirst("^fudaban\\.", "").replaceFirst("\\..*", "");
            return TOPICS.contains(first) ? first : "";
        }
    }

    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 1) {
            System.err.println("java Manifests.java CHECKOUT");
            System.exit(2);
        }
        Manifests check = new Manifests();
        check.run(Path.of(arguments[0]));
        check.breaches.forEach(System.out::println);
        System.out.println(check.bundles.size() + " manifests, " + check.breaches.size() + " breaches");
        System.exit(check.breaches.isEmpty() ? 0 : 1);
    }

    private void run(Path checkout) throws IOException {
        for (Path folder : folders(checkout.resolve("bundles"))) {
            Path manifest = folder.resolve("META-INF/MANIFEST.MF");
            if (!Files.exists(manifest)) {
                breach(folder.getFileName().toString(), "has no META-INF/MANIFEST.MF");
                continue;
            }
            Bundle bundle = read(folder, manifest);
            bundles.put(bundle.name(), bundle);
        }
        for (Bundle each : bundles.values()) {
            formalities(each);
            if (each.isTest()) {
                test(each);
            } else {
                uses(each);
                budget(each);
                if (!Files.exists(each.folder().resolve("README.md"))) breach(each.name(), "has no README.md");
            }
        }
        shipped(checkout);
        commands();
        pages();
    }

    private void formalities(Bundle each) throws IOException {
        String name = each.name();
        if (!each.folder().getFileName().toString().equals(name)) breach(name, "lies in a folder of another name");
        if (each.headers().containsKey("Bundle-Activator")) breach(name, "has an activator: use a DS component");
        expect(each, "Bundle-Vendor", "Fudaban");
        expect(each, "Bundle-RequiredExecutionEnvironment", "JavaSE-25");
        expect(each, "Automatic-Module-Name", name);
        if (!each.headers().getOrDefault("Bundle-Version", "").matches("\\d+\\.\\d+\\.\\d+\\.qualifier")) {
            breach(name, "Bundle-Version is not x.y.z.qualifier");
        }
        for (String exported : each.exported()) {
            if (exported.contains(".internal")) breach(name, "exports " + exported);
        }
        // The build writes the descriptors and names them in the manifest; only a bundle that is lazily started offers
        // them.
        if (!each.isTest() && mentions(each, "import org.osgi.service.component.annotations.Component;")) {
            expect(each, "Bundle-ActivationPolicy", "lazy");
        }
    }

    private void expect(Bundle each, String header, String value) {
        if (!value.equals(each.headers().get(header))) breach(each.name(), header + " is not " + value);
    }

    /** Tests are fragments; what they leave out of their manifest is silently not run or found missing at run time. */
    private void test(Bundle each) throws IOException {
        String host = each.headers().getOrDefault("Fragment-Host", "").replaceFirst(";.*", "");
        if (!(host + ".tests").equals(each.name()))
            breach(each.name(), "is no fragment of the bundle that it is named after");
        if (mentions(each, "import net.jqwik.")) {
            if (!each.required().contains("jqwik-engine"))
                breach(each.name(), "has properties, but does not require jqwik-engine");
        }
        if (mentions(each, "import org.junit.jupiter.") || mentions(each, "import static org.junit.jupiter.")) {
            if (!each.required().contains("junit-jupiter-engine"))
                breach(each.name(), "does not require junit-jupiter-engine");
        }
        if (mentions(each, "assertThrows(") && !each.imported().contains("org.junit.jupiter.api.function")) {
            breach(each.name(), "uses assertThrows, but does not import org.junit.jupiter.api.function");
        }
    }

    private void uses(Bundle each) {
        Set<String> used = new TreeSet<>();
        for (String name : each.required()) if (name.startsWith("fudaban.")) used.add(name);
        for (String name : each.imported()) {
            if (name.startsWith("fudaban.")) used.add(owner(name));
            if (FACES.matcher(name).matches() && !each.isScreen())
                breach(each.name(), "imports " + name + ": only screens see SWT");
        }
        for (String name : each.required()) {
            if (FACES.matcher(name).matches() && !each.isScreen())
                breach(each.name(), "requires " + name + ": only screens see SWT");
        }
        used.remove(each.name());
        for (String name : used) {
            if (!may(each, name)) breach(each.name(), "may not use " + name);
        }
    }

    static boolean may(Bundle each, String used) {
        String name = each.name();
        boolean usesScreen = used.matches("fudaban\\.[a-z]+\\.ui") && !used.startsWith("fudaban.ui");
        if (ABOVE.contains(name)) return !usesScreen;
        if (!each.topic().isEmpty()) {
            String topic = "fudaban." + each.topic();
            if (name.equals(topic + ".ui")) return used.equals(topic) || SCREEN_MAY_USE.contains(used);
            return TOPIC_MAY_USE.contains(used) || used.equals(topic);
        }
        if (name.equals("fudaban.personnel.ui"))
            return used.equals("fudaban.personnel") || SCREEN_MAY_USE.contains(used);
        if (name.equals("fudaban.mail.ui")) return SCREEN_MAY_USE.contains(used);
        Set<String> allowed = MAY_USE.get(name);
        // A part (fudaban.hardware.pcsc) may use what its whole may.
        for (String whole = name; allowed == null && whole.contains("."); ) {
            whole = whole.substring(0, whole.lastIndexOf('.'));
            allowed = MAY_USE.get(whole);
        }
        if (allowed == null) return false;
        return allowed.contains(used)
                || allowed.stream()
                        .anyMatch(rule ->
                                rule.endsWith(".*") && (used + ".").startsWith(rule.substring(0, rule.length() - 1)));
    }

    /** The bundle that a package of ours belongs to. */
    private String owner(String packageName) {
        String owner = packageName;
        int longest = -1;
        for (String name : bundles.keySet()) {
            boolean below = packageName.equals(name) || packageName.startsWith(name + ".");
            if (below && !name.endsWith(".tests") && name.length() > longest) {
                owner = name;
                longest = name.length();
            }
        }
        return owner;
    }

    /** A functional plug-in is small to start; what it exports may grow with it. */
    private void budget(Bundle each) throws IOException {
        if (each.topic().isEmpty()) return;
        budget(each, "META-INF/MANIFEST.MF", 25);
        budget(each, "plugin.xml", 15);
        budget(each, "fragment.e4xmi", 70);
        if (Files.exists(each.folder().resolve("pom.xml"))) breach(each.name(), "has a pom: the build needs none");
    }

    private void budget(Bundle each, String file, int lines) throws IOException {
        Path path = each.folder().resolve(file);
        if (!Files.exists(path)) return;
        String text = Files.readString(path).replaceFirst("(?m)^Export-Package:.*\\R( .*\\R?)*", "");
        long count = text.lines().filter(line -> !line.isBlank()).count();
        if (count > lines) breach(each.name(), file + " has " + count + " lines, more than " + lines);
    }

    /** Each bundle belongs to one feature, and each feature to the product. */
    private void shipped(Path checkout) throws IOException {
        Pattern plugin = Pattern.compile("<plugin\\s+id=\"([^\"]+)\"");
        Map<String, String> feature = new TreeMap<>();
        Path product = checkout.resolve("releng/fudaban.product/fudaban.product");
        String products = Files.exists(product) ? Files.readString(product) : "";
        for (Path folder : folders(checkout.resolve("features"))) {
            String name = folder.getFileName().toString();
            if (!products.contains("<feature id=\"" + name + "\" installMode=\"root\"/>")) {
                breach(name, "is not installed by the product at root");
            }
            Matcher matcher = plugin.matcher(Files.readString(folder.resolve("feature.xml")));
            while (matcher.find()) {
                String before = feature.put(matcher.group(1), name);
                if (before != null) breach(matcher.group(1), "is shipped by two features: " + before + ", " + name);
            }
        }
        for (Bundle each : bundles.values()) {
            if (each.isForTests() == feature.containsKey(each.name())) {
                breach(
                        each.name(),
                        each.isForTests() ? "is shipped, although it is for tests" : "is shipped by no feature");
            }
        }
    }

    /** Every command of every plug-in has a key, and no key has two. */
    private void commands() throws IOException {
        Map<String, String> commands = new TreeMap<>();
        Map<String, String> keys = new TreeMap<>();
        for (Bundle each : bundles.values()) {
            for (Map<String, String> element : elements(each)) {
                String type = element.getOrDefault("xsi:type", "");
                if (type.equals("commands:Command")) commands.put(element.get("xmi:id"), each.name());
                if (type.equals("commands:KeyBinding")) {
                    String before = keys.put(element.get("keySequence"), element.get("command"));
                    if (before != null) breach(each.name(), "takes the key of another: " + element.get("keySequence"));
                }
            }
        }
        commands.forEach((command, bundle) -> {
            if (!keys.containsValue(command)) breach(bundle, "has a command without a key: " + command);
        });
    }

    /** Every page of every plug-in is made by a test that fails when a control has no name for assistive technology. */
    private void pages() throws IOException {
        List<String> tests = new ArrayList<>();
        for (Bundle each : bundles.values()) {
            for (Path source : each.isTest() ? sources(each) : List.<Path>of()) {
                String text = Files.readString(source);
                if (text.contains("assertNamed(") || text.contains("Access.unnamed(")) tests.add(text);
            }
        }
        for (Bundle each : bundles.values()) {
            for (Map<String, String> element : elements(each)) {
                String page = element.getOrDefault("contributionURI", "").replaceFirst(".*[./]", "");
                Pattern made = Pattern.compile("\\b" + Pattern.quote(page) + "\\b");
                if (element.getOrDefault("xsi:type", "").equals("basic:Part")
                        && tests.stream().noneMatch(test -> made.matcher(test).find())) {
                    breach(each.name(), "has a page whose names no test asks for: " + page);
                }
            }
        }
    }

    /** The elements of the models a plug-in brings, by their attributes. */
    private static List<Map<String, String>> elements(Bundle each) throws IOException {
        Pattern element = Pattern.compile("<\\w+((?:\\s+[\\w:]+=\"[^\"]*\")*)\\s*/?>");
        Pattern attribute = Pattern.compile("([\\w:]+)=\"([^\"]*)\"");
        List<Map<String, String>> elements = new ArrayList<>();
        try (var models = Files.newDirectoryStream(each.folder(), "*.e4xmi")) {
            for (Path model : models) {
                Matcher found = element.matcher(Files.readString(model));
                while (found.find()) {
                    Map<String, String> attributes = new TreeMap<>();
                    attribute
                            .matcher(found.group(1))
                            .results()
                            .forEach(one -> attributes.put(one.group(1), one.group(2)));
                    elements.add(attributes);
                }
            }
        }
        return elements;
    }

    private static boolean mentions(Bundle each, String text) throws IOException {
        for (Path path : sources(each)) {
            if (Files.readString(path).contains(text)) return true;
        }
        return false;
    }

    private static List<Path> sources(Bundle each) throws IOException {
        Path source = each.folder().resolve("src");
        if (!Files.isDirectory(source)) return List.of();
        try (var paths = Files.walk(source)) {
            return paths.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static Bundle read(Path folder, Path file) throws IOException {
        Map<String, String> headers = new TreeMap<>();
        try (InputStream in = Files.newInputStream(file)) {
            new Manifest(in).getMainAttributes().forEach((key, value) -> headers.put(key.toString(), value.toString()));
        }
        String name = headers.getOrDefault(
                        "Bundle-SymbolicName", folder.getFileName().toString())
                .replaceFirst(";.*", "");
        return new Bundle(
                folder,
                name,
                headers,
                names(headers.get("Require-Bundle")),
                names(headers.get("Import-Package")),
                names(headers.get("Export-Package")));
    }

    /** The names of a header's clauses, without attributes; commas inside quotes do not count. */
    static Set<String> names(String header) {
        Set<String> names = new TreeSet<>();
        if (header == null) return names;
        for (String clause : header.replaceAll("\"[^\"]*\"", "").split(",")) {
            String name = clause.replaceFirst(";.*", "").strip();
            if (!name.isEmpty()) names.add(name);
        }
        return names;
    }

    private void breach(String where, String what) {
        breaches.add(where + " " + what);
    }

    private static List<Path> folders(Path parent) throws IOException {
        if (!Files.isDirectory(parent)) return List.of();
        try (var paths = Files.list(parent)) {
            return paths.filter(Files::isDirectory)
                    .filter(path -> Files.exists(path.resolve("build.properties")))
                    .sorted()
                    .toList();
        }
    }
}

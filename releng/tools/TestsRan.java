// SPDX-License-Identifier: EPL-2.0
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.tools.ToolProvider;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;

/**
 * Compares the tests that the sources declare with those that the Surefire reports say were run, because a test that silently did not run looks like
 * one that
 * passed: a property without the engine's bundle, a class that the name pattern missed, a skipped or disabled one.
 *
 * <p>Use: {@code java TestsRan.java BUNDLES}. Prints each declared test that did not run, each failed one, and as its last line {@code N passed, N
 * failed};
 * a declared test that did not run counts as failed. Exit 1 if anything failed.
 */
final class TestsRan {
    private static final Set<String> MARKS =
            Set.of("Test", "ParameterizedTest", "RepeatedTest", "TestFactory", "TestTemplate", "Property", "Example");

    private int passed;
    private final List<String> failed = new ArrayList<>();
    private final Map<String, double[]> seconds = new TreeMap<>();

    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 1) {
            System.err.println("java TestsRan.java BUNDLES");
            System.exit(2);
        }
        TestsRan check = new TestsRan();
        check.run(Path.of(arguments[0]));
        check.seconds.forEach(
                (bundle, sum) -> System.out.printf("%-40s %5d tests %8.1f s%n", bundle, (int) sum[0], sum[1]));
        check.failed.forEach(line -> System.out.println("FAILED " + line));
        System.out.println(check.passed + " passed, " + check.failed.size() + " failed");
        System.exit(check.failed.isEmpty() ? 0 : 1);
    }

    private void run(Path bundles) throws Exception {
        for (Path bundle : list(bundles)) {
            if (!bundle.getFileName().toString().endsWith(".tests")) continue;
            Map<String, Set<String>> ran = reports(bundle);
            for (var declared : declared(bundle.resolve("src")).entrySet()) {
                Set<String> names = ran.getOrDefault(declared.getKey(), Set.of());
                for (String method : declared.getValue()) {
                    if (names.stream().noneMatch(name -> isRunOf(method, name))) {
                        failed.add(declared.getKey() + "." + method + ": declared, but did not run");
                    }
                }
            }
        }
    }

    /** Reports name a parameterized test {@code method(int)[1]} or {@code method{int}[1]}. */
    static boolean isRunOf(String method, String name) {
        return name.startsWith(method)
                && (name.length() == method.length() || !Character.isJavaIdentifierPart(name.charAt(method.length())));
    }

    /** Reads the reports of one bundle, counts them, and answers the names of the tests that ran by class. */
    private Map<String, Set<String>> reports(Path bundle) throws Exception {
        Map<String, Set<String>> ran = new HashMap<>();
        for (Path report : list(bundle.resolve("target/surefire-reports"))) {
            if (!report.getFileName().toString().matches("TEST-.*\\.xml")) continue;
            var cases = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(report.toFile())
                    .getElementsByTagName("testcase");
            double[] sum = seconds.computeIfAbsent(bundle.getFileName().toString(), name -> new double[2]);
            for (int i = 0; i < cases.getLength(); i++) {
                Element each = (Element) cases.item(i);
                String className = each.getAttribute("classname");
                String name = each.getAttribute("name");
                sum[0]++;
                sum[1] += seconds(each.getAttribute("time"));
                if (has(each, "failure") || has(each, "error")) {
                    failed.add(className + "." + name);
                } else if (has(each, "skipped")) {
                    failed.add(className + "." + name + ": skipped");
                } else {
                    passed++;
                }
                ran.computeIfAbsent(className, key -> new TreeSet<>()).add(name);
            }
        }
        return ran;
    }

    private static double seconds(String text) {
        return text.isEmpty() ? 0 : Double.parseDouble(text.replace(",", ""));
    }

    private static boolean has(Element element, String tag) {
        return element.getElementsByTagName(tag).getLength() > 0;
    }

    /** The test methods that the sources below a folder declare, by the binary name of their class. */
    static Map<String, Set<String>> declared(Path folder) throws IOException {
        Map<String, Set<String>> declared = new TreeMap<>();
        if (!Files.isDirectory(folder)) return declared;
        List<Path> sources;
        try (var paths = Files.walk(folder)) {
            sources = paths.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
        if (sources.isEmpty()) return declared;
        var compiler = ToolProvider.getSystemJavaCompiler();
        var files = compiler.getStandardFileManager(null, null, null);
        var task = (JavacTask)
                compiler.getTask(null, files, problem -> {}, null, null, files.getJavaFileObjectsFromPaths(sources));
        for (CompilationUnitTree unit : task.parse()) {
            String prefix = unit.getPackageName() == null ? "" : unit.getPackageName() + ".";
            new Scanner(prefix, declared).scan(unit, null);
        }
        return declared;
    }

    /** Collects the marked methods; the methods of an abstract class run in its subclasses and are left to those. */
    private static final class Scanner extends TreeScanner<Void, Void> {
        private final Map<String, Set<String>> declared;
        private String className;
        private boolean nested;
        private boolean inherited;

        Scanner(String prefix, Map<String, Set<String>> declared) {
            this.className = prefix;
            this.declared = declared;
        }

        @Override
        public Void visitClass(ClassTree node, Void unused) {
            String outer = className;
            boolean wasNested = nested;
            boolean wasInherited = inherited;
            className = outer + (nested ? "$" : "") + node.getSimpleName();
            nested = true;
            inherited = node.getModifiers().getFlags().contains(javax.lang.model.element.Modifier.ABSTRACT)
                    || node.getKind() == com.sun.source.tree.Tree.Kind.INTERFACE;
            super.visitClass(node, unused);
            className = outer;
            nested = wasNested;
            inherited = wasInherited;
            return null;
        }

        @Override
        public Void visitMethod(MethodTree node, Void unused) {
            boolean marked = node.getModifiers().getAnnotations().stream()
                    .map(each -> each.getAnnotationType().toString())
                    .map(name -> name.substring(name.lastIndexOf('.') + 1))
                    .anyMatch(MARKS::contains);
            if (marked && !inherited) {
                declared.computeIfAbsent(className, key -> new TreeSet<>())
                        .add(node.getName().toString());
            }
            return super.visitMethod(node, unused);
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        try (var paths = Files.list(folder)) {
            return paths.sorted().toList();
        }
    }
}

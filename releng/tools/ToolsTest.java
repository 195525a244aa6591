// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tests the programs of this folder as releng/verify runs them, each on a small checkout made for it: what is right passes, each kind of mistake is named.
 *
 * <p>Use: {@code java ToolsTest.java TOOLS}, the folder of the programs. Exit 1 if one of them lets a mistake pass.
 */
final class ToolsTest {
    private final Path tools;
    private final List<String> failed = new ArrayList<>();
    private int passed;

    private ToolsTest(Path tools) {
        this.tools = tools.toAbsolutePath();
    }

    public static void main(String[] arguments) throws Exception {
        ToolsTest test = new ToolsTest(Path.of(arguments[0]));
        test.messages();
        test.manifests();
        test.testsRan();
        test.hashes();
        test.failed.forEach(System.out::println);
        System.out.println(test.passed + " checks of the tools passed, " + test.failed.size() + " failed");
        System.exit(test.failed.isEmpty() ? 0 : 1);
    }

    private void messages() throws Exception {
        Path root = checkout();
        write(
                root,
                "bundles/a/src/A.java",
                "class A { String k = \"one\"; String p = \"part.\"; String id = \"a.act\"; }");
        write(root, "bundles/a/src/messages.properties", "one=一つ {0}\npart.x=部分\nact.a.act=処理\n");
        write(root, "bundles/a/src/messages_en.properties", "one=one {0}\npart.x=part\nact.a.act=act\n");
        expect("Messages", root, 0, "0 mistakes", "bundles");
        write(root, "bundles/a/src/messages_en.properties", "one=one {1}\npart.x=\npart.x=part\nmore=more\n");
        expect("Messages", root, 1, "other placeholders", "bundles");
        expect("Messages", root, 1, "act.a.act stands only in Japanese", "bundles");
        expect("Messages", root, 1, "more stands only in English", "bundles");
        expect("Messages", root, 1, "part.x stands there twice", "bundles");
        expect("Messages", root, 1, "part.x has no text", "bundles");
        write(root, "bundles/a/src/A.java", "class A { String k = \"other\"; }");
        expect("Messages", root, 1, "one is used nowhere", "bundles");
        Files.delete(root.resolve("bundles/a/src/messages_en.properties"));
        expect("Messages", root, 1, "messages_en.properties is missing", "bundles");
        delete(root);
    }

    private void manifests() throws Exception {
        Path root = checkout();
        bundle(root, "fudaban.model", "");
        bundle(root, "fudaban.ledger", "Require-Bundle: fudaban.model\n");
        bundle(root, "fudaban.issuance", "Require-Bundle: fudaban.ledger;visibility:=reexport\n");
        bundle(root, "fudaban.reporting", "");
        bundle(root, "fudaban.issuance.ui", "Require-Bundle: fudaban.issuance,\n org.eclipse.swt\n");
        bundle(root, "fudaban.workbench", "");
        StringBuilder feature = new StringBuilder();
        for (String name : List.of("model", "ledger", "issuance", "reporting", "issuance.ui", "workbench")) {
            feature.append("<plugin id=\"fudaban.").append(name).append("\" version=\"0.0.0\"/>\n");
        }
        write(root, "features/f/feature.xml", feature.toString());
        write(root, "features/f/build.properties", "");
        write(root, "releng/fudaban.product/fudaban.product", "<feature id=\"f\" installMode=\"root\"/>");
        expect("Manifests", root, 0, "0 breaches", ".");
        bundle(root, "fudaban.issuance", "Import-Package: fudaban.reporting.daily\n");
        expect("Manifests", root, 1, "fudaban.issuance may not use fudaban.reporting", ".");
        bundle(root, "fudaban.issuance", "Require-Bundle: fudaban.ledger,\n org.eclipse.swt\n");
        expect("Manifests", root, 1, "only screens see SWT", ".");
        bundle(root, "fudaban.issuance", "Bundle-Activator: x.Y\n" + "X-Line: x\n".repeat(1));
        expect("Manifests", root, 1, "has an activator", ".");
        bundle(root, "fudaban.workbench", "Require-Bundle: fudaban.issuance.ui\n");
        expect("Manifests", root, 1, "fudaban.workbench may not use fudaban.issuance.ui", ".");
        bundle(root, "fudaban.model", "Require-Bundle: fudaban.ledger\n");
        expect("Manifests", root, 1, "fudaban.model may not use fudaban.ledger", ".");
        bundle(root, "fudaban.reporting", "Import-Package: a,\n" + " b,\n".repeat(30) + " c\n");
        expect("Manifests", root, 1, "more than 25", ".");
        bundle(root, "fudaban.office", "");
        expect("Manifests", root, 1, "fudaban.office is shipped by no feature", ".");
        bundle(root, "fudaban.office.tests", "Fragment-Host: fudaban.office\n");
        write(root, "bundles/fudaban.office.tests/src/P.java", "import net.jqwik.api.Property;");
        expect("Manifests", root, 1, "does not require jqwik-engine", ".");
        write(root, "bundles/fudaban.workbench/fragment.e4xmi", """
            <f><elements xsi:type="commands:Command" xmi:id="_one"/><elements xsi:type="commands:Command" xmi:id="_two"/>
            <elements xsi:type="commands:KeyBinding" xmi:id="_k" keySequence="M1+K" command="_one"/>
            <elements xsi:type="basic:Part" contributionURI="bundleclass://fudaban.workbench/w.OnePart"/></f>
            """);
        expect("Manifests", root, 1, "has a command without a key: _two", ".");
        expect("Manifests", root, 1, "has a page whose names no test asks for: OnePart", ".");
        write(root, "bundles/fudaban.office.tests/src/P.java", "new OnePart(); screen.assertNamed();");
        write(
                root,
                "bundles/fudaban.model/fragment.e4xmi",
                "<elements xsi:type=\"commands:KeyBinding\" keySequence=\"M1+K\" command=\"_two\"/>");
        expect("Manifests", root, 1, "takes the key of another: M1+K", ".");
        write(
                root,
                "bundles/fudaban.model/src/m/C.java",
                "import org.osgi.service.component.annotations.Component;\n@Component class C {}");
        expect("Manifests", root, 1, "Bundle-ActivationPolicy is not lazy", ".");
        delete(root);
    }

    private void testsRan() throws Exception {
        Path root = checkout();
        String source =
                "package p; class ATest { @Test void one() {} @ParameterizedTest(name = \"(\") void two(int i) {} void"
                        + " helper() {} @Nested class In { @Test void three() {} } } abstract class Base { @Test void"
                        + " inherited() {} }";
        write(root, "bundles/a.tests/src/p/ATest.java", source);
        String one = "<testcase classname=\"p.ATest\" name=\"one\" time=\"0.1\"/>";
        String two = "<testcase classname=\"p.ATest\" name=\"two(int)[1]\" time=\"0.1\"/>";
        String three = "<testcase classname=\"p.ATest$In\" name=\"three\" time=\"0.1\"/>";
        String report = "bundles/a.tests/target/surefire-reports/TEST-p.ATest.xml";
        write(root, report, "<testsuite>" + one + two + three + "</testsuite>");
        expect("TestsRan", root, 0, "3 passed, 0 failed", "bundles");
        write(root, report, "<testsuite>" + one + two + "</testsuite>");
        expect("TestsRan", root, 1, "p.ATest$In.three: declared, but did not run", "bundles");
        write(root, report, "<testsuite>" + one.replace("/>", "><skipped/></testcase>") + two + three + "</testsuite>");
        expect("TestsRan", root, 1, "2 passed, 1 failed", "bundles");
        write(root, report, "<testsuite>" + one.replace("/>", "><failure/></testcase>") + two + three + "</testsuite>");
        expect("TestsRan", root, 1, "FAILED p.ATest.one", "bundles");
        delete(root);
    }

    private void hashes() throws Exception {
        Path root = checkout();
        write(root, "bundles/m/model/M.xcore", "package m\n");
        write(root, "bundles/m/src-gen/.sha256", "0  model/M.xcore\n");
        expect("Xcore", root, 1, "does not belong to its model", "hashes");
        delete(root);
    }

    private void expect(String tool, Path folder, int exit, String text, String argument) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        tools.resolve(tool + ".java").toString(),
                        argument)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        int code = process.waitFor();
        if (code == exit && output.contains(text)) {
            passed++;
        } else {
            failed.add(
                    tool + ": expected " + exit + " and \"" + text + "\", but it ended with " + code + ":\n" + output);
        }
    }

    private static void bundle(Path root, String name, String headers) throws IOException {
        write(root, "bundles/" + name + "/build.properties", "");
        write(root, "bundles/" + name + "/README.md", "");
        write(root, "bundles/" + name + "/META-INF/MANIFEST.MF", """
            Manifest-Version: 1.0
            Bundle-SymbolicName: %1$s;singleton:=true
            Bundle-Vendor: Fudaban
            Bundle-Version: 0.1.0.qualifier
            Bundle-RequiredExecutionEnvironment: JavaSE-25
            Automatic-Module-Name: %1$s
            """.formatted(name) + headers);
    }

    private static Path checkout() throws IOException {
        return Files.createTempDirectory("fudaban-tools");
    }

    private static void write(Path root, String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private static void delete(Path root) throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            paths.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * The short way for developers: compiles bundles with javac on one flat class path and runs their ring-1 tests without Maven or OSGi.
 * Libraries are those of the target definition, fetched once by Maven and then read from its local repository. Not used by CI.
 */
public final class Flat {
    private static final Path ROOT = Path.of("").toAbsolutePath();
    private static final Path BUNDLES = ROOT.resolve("bundles");
    private static final Path OUT = ROOT.resolve("target/flat");

    public static void main(String[] args) throws Exception {
        List<String> names = new ArrayList<>();
        String only = null;
        boolean tests = true;
        boolean big = false;
        boolean server = false;
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "--only" -> only = args[++i];
                case "--no-tests" -> tests = false;
                case "--long" -> big = true;
                case "--postgres" -> server = true;
                default -> names.add(Path.of(args[i]).getFileName().toString());
            }
        }
        if (names.isEmpty()) {
            System.err.println("usage: releng/flat BUNDLE... [--only CLASS-REGEX] [--no-tests] [--long] [--postgres]");
            System.exit(2);
        }
        Files.createDirectories(OUT);
        String libraries = libraries();
        Set<String> order = new LinkedHashSet<>();
        for (String name : names) {
            closure(name, order);
            if (!name.endsWith(".tests") && Files.isDirectory(BUNDLES.resolve(name + ".tests"))) {
                closure(name + ".tests", order);
            }
        }
        try (var file = new RandomAccessFile(OUT.resolve(".lock").toFile(), "rw");
                var lock = file.getChannel().lock()) {
            for (String bundle : order) {
                compile(bundle, order, libraries);
            }
        }
        if (!tests) {
            return;
        }
        int worst = 0;
        for (String name : names) {
            String test = name.endsWith(".tests") ? name : name + ".tests";
            if (Files.isDirectory(OUT.resolve(test))) {
                worst = Math.max(worst, run(test, order, libraries, only, big, server));
            }
        }
        System.exit(worst);
    }

    private static void closure(String name, Set<String> order) throws IOException {
        if (order.contains(name) || !Files.isDirectory(BUNDLES.resolve(name))) {
            return;
        }
        var attributes = manifest(name).getMainAttributes();
        for (String header : List.of("Fragment-Host", "Require-Bundle")) {
            String value = attributes.getValue(header);
            if (value != null) {
                for (String clause : value.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")) {
                    closure(clause.split(";")[0].trim(), order);
                }
            }
        }
        order.add(name);
    }

    private static Manifest manifest(String name) throws IOException {
        try (var in = Files.newInputStream(BUNDLES.resolve(name).resolve("META-INF/MANIFEST.MF"))) {
            return new Manifest(in);
        }
    }

    private static void compile(String name, Set<String> order, String libraries) throws IOException {
        Path home = BUNDLES.resolve(name);
        Path out = OUT.resolve(name);
        List<Path> inputs = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(home)) {
            walk.filter(Files::isRegularFile)
                    .filter(p -> !home.relativize(p).toString().matches("(target|bin)/.*"))
                    .forEach(inputs::add);
        }
        Path stamp = OUT.resolve(name + ".stamp");
        long newest = 0;
        for (Path p : inputs) {
            newest = Math.max(newest, Files.getLastModifiedTime(p).toMillis());
        }
        for (String other : order) {
            if (other.equals(name)) {
                break;
            }
            Path s = OUT.resolve(other + ".stamp");
            if (Files.exists(s)) {
                newest = Math.max(newest, Files.getLastModifiedTime(s).toMillis());
            }
        }
        String count = String.valueOf(inputs.size());
        if (Files.exists(stamp)
                && Files.getLastModifiedTime(stamp).toMillis() >= newest
                && Files.readString(stamp).equals(count)) {
            return;
        }
        delete(out);
        Files.createDirectories(out);
        List<String> arguments = new ArrayList<>(List.of(
                "-d",
                out.toString(),
                "--release",
                "25",
                "-encoding",
                "UTF-8",
                "-nowarn",
                "-proc:none",
                "-parameters",
                "-cp",
                path(order, libraries)));
        boolean sources = false;
        for (Path p : inputs) {
            Path relative = home.relativize(p);
            if (relative.toString().endsWith(".java")
                    && (relative.startsWith("src") || relative.startsWith("src-gen"))) {
                arguments.add(p.toString());
                sources = true;
            } else {
                Path to = relative.startsWith("src") ? Path.of("src").relativize(relative) : relative;
                Path target = out.resolve(to.toString());
                Files.createDirectories(target.getParent());
                Files.copy(p, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        if (sources) {
            int result =
                    ToolProvider.getSystemJavaCompiler().run(null, null, System.err, arguments.toArray(String[]::new));
            if (result != 0) {
                System.err.println("flat: " + name + " does not compile");
                System.exit(1);
            }
        }
        Files.writeString(stamp, count);
        System.err.println("flat: compiled " + name);
    }

    private static String path(Set<String> order, String libraries) {
        StringBuilder path = new StringBuilder();
        for (String bundle : order) {
            path.append(OUT.resolve(bundle)).append(':');
        }
        return path.append(libraries).toString();
    }

    private static int run(String test, Set<String> order, String libraries, String only, boolean big, boolean server)
            throws Exception {
        List<String> command = new ArrayList<>();
        if (test.matches(".*(\\.ui|workbench).*") && System.getenv("DISPLAY") == null) {
            // Screens need one; a server has none of its own.
            command.addAll(List.of("xvfb-run", "-a", "-s", "-screen 0 1600x1000x24 -nolisten tcp"));
        }
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Dfudaban.long=" + big,
                // Where tests of topics keep their desks (TestPlace).
                "-Dfudaban.database=" + (server ? "postgres" : "h2"),
                "-Djqwik.database=" + OUT.resolve("jqwik-" + test),
                "-cp",
                path(order, libraries),
                "org.junit.platform.console.ConsoleLauncher",
                "execute",
                "--disable-banner",
                "--details=tree",
                "--disable-ansi-colors",
                "--scan-classpath=" + OUT.resolve(test)));
        if (only != null) {
            command.add("--include-classname=.*(?:" + only + ").*");
        } else {
            command.add("--include-classname=.*(Test|Tests|Properties)");
        }
        return new ProcessBuilder(command)
                .inheritIO()
                .directory(BUNDLES.resolve(test).toFile())
                .start()
                .waitFor();
    }

    private static String libraries() throws Exception {
        String target = Files.readString(ROOT.resolve("target-platform/fudaban.target"));
        Path cached = OUT.resolve("libraries-" + Integer.toHexString(target.hashCode()) + ".txt");
        if (Files.exists(cached)) {
            return Files.readString(cached).trim();
        }
        StringBuilder pom = new StringBuilder("""
            <project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
            <groupId>flat</groupId><artifactId>flat</artifactId><version>1</version><dependencies>
            """);
        Set<String> seen = new HashSet<>();
        var matcher = Pattern.compile("<dependency>(.*?)</dependency>", Pattern.DOTALL)
                .matcher(target);
        while (matcher.find()) {
            String body = matcher.group(1);
            if (seen.add(value(body, "groupId") + value(body, "artifactId"))
                    && !value(body, "artifactId").contains("win32")) {
                pom.append(dependency(value(body, "groupId"), value(body, "artifactId"), value(body, "version")));
            }
        }
        for (String extra : List.of("junit-platform-console", "junit-platform-reporting")) {
            if (seen.add("org.junit.platform" + extra)) {
                pom.append(dependency("org.junit.platform", extra, "1.13.4"));
            }
        }
        pom.append(dependency("org.opentest4j.reporting", "open-test-reporting-tooling-spi", "0.2.3"));
        pom.append("</dependencies></project>");
        Path file = OUT.resolve("pom.xml");
        Files.writeString(file, pom);
        String maven = System.getenv().getOrDefault("FUDABAN_MVN", "mvn");
        int result = new ProcessBuilder(
                        maven,
                        "-q",
                        "-B",
                        "-f",
                        file.toString(),
                        "dependency:build-classpath",
                        "-Dmdep.outputFile=" + cached)
                .inheritIO()
                .start()
                .waitFor();
        if (result != 0) {
            throw new IOException("Maven could not fetch the libraries of the target definition");
        }
        return Files.readString(cached).trim();
    }

    private static String value(String body, String tag) {
        var m = Pattern.compile("<" + tag + ">([^<]*)</" + tag + ">").matcher(body);
        return m.find() ? m.group(1).trim() : "";
    }

    private static String dependency(String group, String artifact, String version) {
        return "<dependency><groupId>" + group + "</groupId><artifactId>" + artifact + "</artifactId><version>"
                + version
                + "</version><exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions></dependency>\n";
    }

    private static void delete(Path path) throws IOException {
        if (Files.exists(path)) {
            try (Stream<Path> walk = Files.walk(path)) {
                for (Path p : walk.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(p);
                }
            }
        }
    }
}

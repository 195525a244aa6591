// SPDX-License-Identifier: EPL-2.0
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.maven.artifact.versioning.ComparableVersion;

/**
 * Compares bills of materials with advisories in OSV's format (ossf.github.io/osv-schema, ecosystem Maven) that lie on this machine: nothing is asked for over
 * the network. Of a part that was wrapped its ancestor counts. Exit 1 when a part is concerned and nobody has said why that does not matter.
 */
final class Advisories {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Versions by group:artifact, and which parts of which product they are. */
    private final Map<String, Map<String, TreeSet<String>>> parts = new TreeMap<>();

    private final TreeSet<String> without = new TreeSet<>();
    private final Map<String, String> accepted = new HashMap<>();
    private final TreeSet<String> hits = new TreeSet<>();
    private final TreeSet<String> known = new TreeSet<>();
    private int advisories;

    /** @param arguments what was accepted (id, group:artifact, why; by tabs), advisories (file, zip or folder), then bills of materials */
    public static void main(String... arguments) throws Exception {
        var check = new Advisories();
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            String[] cells = line.split("\t", 3);
            if (cells.length == 3 && !line.startsWith("#")) {
                check.accepted.put(cells[0] + " " + cells[1], cells[2]);
            }
        }
        for (int i = 2; i < arguments.length; i++) {
            check.bill(Path.of(arguments[i]));
        }
        check.all(Path.of(arguments[1]));
        check.hits.forEach(System.out::println);
        check.known.forEach(System.out::println);
        System.out.println(check.advisories + " advisories, " + check.parts.size() + " parts with a Maven coordinate: "
                + check.hits.size() + " hits, " + check.known.size() + " accepted");
        System.out.println("not looked up (no Maven coordinate): " + String.join(", ", check.without));
        if (check.advisories == 0) {
            System.out.println("no advisory of ecosystem Maven in " + arguments[1]);
        }
        System.exit(check.advisories == 0 ? 2 : check.hits.isEmpty() ? 0 : 1);
    }

    private void bill(Path file) throws IOException {
        for (JsonNode each : JSON.readTree(file.toFile()).path("components")) {
            component(each, file.toString());
        }
    }

    private void component(JsonNode component, String where) {
        List<String> origins = new ArrayList<>(List.of(component.path("purl").asText()));
        component
                .path("pedigree")
                .path("ancestors")
                .forEach(each -> origins.add(each.path("purl").asText()));
        boolean found = false;
        for (String origin : origins) {
            // pkg:maven/GROUP/ARTIFACT@VERSION
            String[] of = origin.replaceFirst("\\?.*", "").split("[/@]");
            if (of.length == 4 && of[0].equals("pkg:maven")) {
                parts.computeIfAbsent(of[1] + ":" + of[2], key -> new TreeMap<>())
                        .computeIfAbsent(of[3], key -> new TreeSet<>())
                        .add(component.path("name").asText());
                found = true;
            }
        }
        if (!found && !component.path("name").asText().startsWith("fudaban.")) {
            without.add(component.path("name").asText() + " "
                    + component.path("version").asText());
        }
        component.path("components").forEach(each -> component(each, where));
    }

    /** A file with one advisory or a list of them, a folder, or a zip as OSV gives out one for an ecosystem. */
    private void all(Path from) throws IOException {
        if (from.toString().endsWith(".zip")) {
            try (var zip = FileSystems.newFileSystem(from)) {
                all(zip.getPath("/"));
            }
        } else if (Files.isDirectory(from)) {
            try (var files = Files.walk(from)) {
                for (Path file : files.filter(each -> each.toString().endsWith(".json"))
                        .sorted()
                        .toList()) {
                    all(file);
                }
            }
        } else {
            JsonNode root = JSON.readTree(Files.readAllBytes(from));
            for (JsonNode each : root.isArray() ? root : List.of(root)) {
                advisory(each);
            }
        }
    }

    private void advisory(JsonNode advisory) {
        boolean maven = false;
        for (JsonNode affected : advisory.path("affected")) {
            String name = affected.path("package").path("name").asText();
            maven |= affected.path("package").path("ecosystem").asText().equals("Maven");
            if (affected.path("package").path("ecosystem").asText().equals("Maven") && !advisory.has("withdrawn")) {
                parts.getOrDefault(name, Map.of()).forEach((version, parts) -> {
                    if (concerned(affected, version)) {
                        tell(advisory, affected, name, version, parts);
                    }
                });
            }
        }
        advisories += maven ? 1 : 0;
    }

    private static boolean concerned(JsonNode affected, String version) {
        for (JsonNode each : affected.path("versions")) {
            if (each.asText().equals(version)) {
                return true;
            }
        }
        for (JsonNode range : affected.path("ranges")) {
            if (range.path("type").asText().equals("ECOSYSTEM") && within(range.path("events"), version)) {
                return true;
            }
        }
        return false;
    }

    /** Events come in any order; what counts is the last one that is not above the version. */
    private static boolean within(JsonNode events, String version) {
        var here = new ComparableVersion(version);
        ComparableVersion last = null;
        boolean in = false;
        for (JsonNode event : events) {
            String kind = event.fieldNames().next();
            String told = event.path(kind).asText();
            var at = new ComparableVersion(told);
            int order = told.equals("0") && kind.equals("introduced") ? -1 : at.compareTo(here);
            boolean passed = order < 0 || order == 0 && !kind.equals("last_affected");
            if (passed && !kind.equals("limit") && (last == null || at.compareTo(last) >= 0)) {
                last = at;
                in = kind.equals("introduced");
            }
        }
        return in;
    }

    private void tell(JsonNode advisory, JsonNode affected, String name, String version, TreeSet<String> parts) {
        String id = advisory.path("id").asText();
        String why = accepted.get(id + " " + name);
        var fixed = new TreeSet<String>();
        affected.path("ranges")
                .forEach(range -> range.path("events").forEach(event -> {
                    if (event.has("fixed")) {
                        fixed.add(event.path("fixed").asText());
                    }
                }));
        var aliases = new ArrayList<String>();
        advisory.path("aliases").forEach(each -> aliases.add(each.asText()));
        String told = id + " " + aliases + " " + name + " " + version + " " + parts + ", mended in " + fixed + ": "
                + advisory.path("summary").asText();
        if (why == null) {
            hits.add("HIT " + told);
        } else {
            known.add("accepted " + told + " - " + why);
        }
    }
}

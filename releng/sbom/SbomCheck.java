// SPDX-License-Identifier: EPL-2.0
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cyclonedx.Version;
import org.cyclonedx.model.Bom;
import org.cyclonedx.model.Component;
import org.cyclonedx.parsers.JsonParser;

/** Reads the bills of materials of products with CycloneDX's library and compares them with what lies in {@code plugins/}. Exit 1 when anything is wrong. */
final class SbomCheck {
    private final List<String> wrong = new ArrayList<>();

    /** @param products folders of products */
    public static void main(String... products) throws Exception {
        var check = new SbomCheck();
        for (String product : products) {
            check.product(Path.of(product));
        }
        check.wrong.forEach(System.out::println);
        System.exit(check.wrong.isEmpty() ? 0 : 1);
    }

    private void product(Path folder) throws Exception {
        Path file = folder.resolve("sbom.cdx.json");
        var parser = new JsonParser();
        parser.validate(file.toFile(), Version.VERSION_16).forEach(each -> wrong.add(file + ": " + each.getMessage()));
        Bom bom = parser.parse(file.toFile());
        Map<String, Component> told = new TreeMap<>();
        for (Component each : bom.getComponents()) {
            told.put(each.getName() + "_" + each.getVersion() + ".jar", each);
            if (each.getLicenses() == null) {
                wrong.add(file + ": no licence for " + each.getName());
            }
            if (each.getPurl() == null && each.getType() == Component.Type.LIBRARY) {
                wrong.add(file + ": no origin for " + each.getName());
            }
        }
        int plugins = 0;
        try (var jars = Files.newDirectoryStream(folder.resolve("plugins"))) {
            for (Path jar : jars) {
                plugins++;
                Component component = told.remove(jar.getFileName().toString());
                String hash = HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar)));
                if (component == null) {
                    wrong.add(file + ": " + jar.getFileName() + " is missing");
                } else if (!hash.equals(component.getHashes().getFirst().getValue())) {
                    wrong.add(file + ": " + jar.getFileName() + " has another hash");
                }
            }
        }
        told.keySet().removeIf(name -> name.startsWith("OpenJDK_"));
        told.keySet().forEach(name -> wrong.add(file + ": " + name + " is not there"));
        if (plugins < 50) {
            wrong.add(folder + ": only " + plugins + " plug-ins");
        }
        System.out.println(file + ": " + bom.getComponents().size() + " components, " + plugins + " plug-ins");
    }
}

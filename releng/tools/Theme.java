// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes css/light.css, css/dark.css, the same for GTK's own widgets, and icons/light, icons/dark from tokens.properties, css/template.css,
 * css/gtk-template.css, icons/source and icons/variants.properties. What stood there before is replaced; an icon without source disappears.
 *
 * <p>Use: {@code java Theme.java [--check] BUNDLE}. With {@code --check} nothing is written; exit 1 if something would change.
 */
public final class Theme {
    private static final String LARGE = "large";

    public static void main(String[] args) throws IOException {
        boolean check = args[0].equals("--check");
        Path home = Path.of(args[args.length - 1]);
        Map<Path, String> written = written(home);
        Map<Path, String> found = new TreeMap<>();
        for (String theme : List.of("light", "dark")) {
            read(home.resolve("icons/" + theme), found);
        }
        read(home.resolve("css"), found);
        found.keySet().removeIf(path -> path.getFileName().toString().endsWith("template.css"));
        if (found.equals(written)) {
            return;
        }
        if (check) {
            System.out.println("The style sheets or icons do not belong to their sources: run releng/theme");
            System.exit(1);
        }
        for (Path old : found.keySet()) {
            Files.delete(old);
        }
        for (var file : written.entrySet()) {
            Files.createDirectories(file.getKey().getParent());
            Files.writeString(file.getKey(), file.getValue());
        }
    }

    private static void read(Path folder, Map<Path, String> into) throws IOException {
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.{css,svg}")) {
                for (Path file : files) {
                    into.put(file, Files.readString(file));
                }
            }
        }
    }

    private static Map<Path, String> written(Path home) throws IOException {
        Map<Path, String> written = new TreeMap<>();
        Map<String, List<String>> variants = variants(home);
        for (int column = 0; column < 2; column++) {
            String theme = column == 0 ? "light" : "dark";
            Map<String, String> tokens = tokens(home, column);
            for (String kind : List.of("", "gtk-")) {
                String template = Files.readString(home.resolve("css/" + kind + "template.css"));
                written.put(home.resolve("css/" + kind + theme + ".css"), css(template, tokens));
            }
            Path folder = home.resolve("icons/" + theme);
            try (DirectoryStream<Path> icons = Files.newDirectoryStream(home.resolve("icons/source"), "*.svg")) {
                for (Path icon : icons) {
                    String name = icon.getFileName().toString().replace(".svg", "");
                    String source = Files.readString(icon);
                    written.put(folder.resolve(name + ".svg"), icon(source, tokens.get("neutral-7"), 16, "1.75"));
                    for (String variant : variants.getOrDefault(name, List.of())) {
                        String drawn = variant.equals(LARGE)
                                ? icon(source, tokens.get("neutral-5"), 40, "1.25")
                                : icon(source, tokens.get(variant), 16, "1.75");
                        written.put(folder.resolve(name + "." + variant + ".svg"), drawn);
                    }
                }
            }
        }
        return written;
    }

    private static String icon(String source, String color, int size, String stroke) {
        return source.replace("currentColor", color)
                .replace("width=\"24\"", "width=\"" + size + "\"")
                .replace("height=\"24\"", "height=\"" + size + "\"")
                .replace("stroke-width=\"2\"", "stroke-width=\"" + stroke + "\"");
    }

    /** Icon to the variants it has besides the plain one: {@code large}, or the token of another colour. */
    static Map<String, List<String>> variants(Path home) throws IOException {
        Map<String, List<String>> variants = new LinkedHashMap<>();
        for (String line : Files.readAllLines(home.resolve("icons/variants.properties"))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.split("=");
                variants.put(parts[0].strip(), List.of(parts[1].strip().split(" +")));
            }
        }
        return variants;
    }

    static Map<String, String> tokens(Path home, int column) throws IOException {
        Map<String, String> tokens = new LinkedHashMap<>();
        for (String line : Files.readAllLines(home.resolve("tokens.properties"))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.split("=");
                tokens.put(parts[0].strip(), parts[1].strip().split(" +")[column]);
            }
        }
        return tokens;
    }

    static String css(String template, Map<String, String> tokens) {
        StringBuilder palette = new StringBuilder();
        tokens.forEach((name, value) ->
                palette.append(value.startsWith("#") ? "\n  palette-" + name + ": " + value + ";" : ""));
        String css = template.replace("@palette", palette + "\n");
        // Longer names first: accent-soft before accent.
        for (String name : tokens.keySet().stream()
                .sorted((a, b) -> b.length() - a.length())
                .toList()) {
            css = css.replace("@" + name, tokens.get(name));
        }
        return css;
    }
}

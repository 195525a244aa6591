// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes css/light.css, css/dark.css and icons/light, icons/dark from tokens.properties, css/template.css and icons/source. */
public final class Theme {
    public static void main(String[] args) throws IOException {
        Path home = Path.of(args[0]);
        for (int column = 0; column < 2; column++) {
            String theme = column == 0 ? "light" : "dark";
            Map<String, String> tokens = tokens(home, column);
            Files.writeString(
                    home.resolve("css/" + theme + ".css"),
                    css(Files.readString(home.resolve("css/template.css")), tokens));
            Files.createDirectories(home.resolve("icons/" + theme));
            try (DirectoryStream<Path> icons = Files.newDirectoryStream(home.resolve("icons/source"), "*.svg")) {
                for (Path icon : icons) {
                    String svg = Files.readString(icon)
                            .replace("currentColor", tokens.get("neutral-7"))
                            .replace("width=\"24\"", "width=\"16\"")
                            .replace("height=\"24\"", "height=\"16\"")
                            .replace("stroke-width=\"2\"", "stroke-width=\"1.75\"");
                    Files.writeString(home.resolve("icons/" + theme + "/" + icon.getFileName()), svg);
                }
            }
        }
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

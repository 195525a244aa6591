// SPDX-License-Identifier: EPL-2.0
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZInputStream;
import org.tukaani.xz.XZOutputStream;

/**
 * Makes what p2 writes into a build depend on nothing but the commit: it writes the moment, the folder of the build and the accidental order of sets into its
 * lists. Run by the build with the jar of XZ on the class path; {@code releng/reproducible} shows that it is enough.
 *
 * <p>{@code java Settle.java TIME FOLDER…}: TIME as ISO 8601, a folder is a product (it has {@code p2/}) or a p2 repository.
 */
final class Settle {
    /** Where a product says it lies until its first start, when p2 finds out where it really is. */
    private static final String PLACE = "/opt/fudaban";

    private static final Pattern STAMP = Pattern.compile("(name='p2\\.timestamp' value=')\\d+'");
    /** An element of four blanks with all that is between its first and its last line. */
    private static final Pattern BLOCK =
            Pattern.compile("(?ms)^    <(artifact|unit|iuProperties) [^\\n]*(?:/>\\n|>\\n.*?^    </\\1>\\n)");
    /** What a unit provides: p2 describes Java in the order of a set. */
    private static final Pattern PROVIDED = Pattern.compile("(?m)^ {8,16}<(?:provided|property|required) [^\\n]*/>\\n");

    private static final Pattern BINARY =
            Pattern.compile("    <artifact classifier='binary' id='([^']+)' version='([^']+)'");

    private final Instant time;

    private Settle(Instant time) {
        this.time = time;
    }

    /** Settles each of the folders. */
    public static void main(String... args) throws IOException {
        var settle = new Settle(OffsetDateTime.parse(args[0]).toInstant());
        for (int i = 1; i < args.length; i++) {
            Path folder = Path.of(args[i]).toRealPath();
            if (Files.isDirectory(folder.resolve("p2"))) {
                settle.product(folder);
            } else {
                settle.repository(folder);
            }
        }
    }

    private void product(Path folder) throws IOException {
        change(folder.resolve("artifacts.xml"), this::listing);
        change(folder.resolve("p2/org.eclipse.equinox.p2.core/cache/artifacts.xml"), this::listing);
        change(folder.resolve("configuration/config.ini"), text -> text.replaceAll("(?m)^#[A-Z][a-z]{2} .*\\R", ""));
        change(
                folder.resolve("configuration/org.eclipse.update/platform.xml"),
                text -> text.replaceAll("<config date=\"\\d+\"", "<config date=\"" + time.toEpochMilli() + "\""));
        // Which repositories the build read, with their folders: nothing that the installed program would need.
        Path settings = folder.resolve("p2/org.eclipse.equinox.p2.engine/.settings");
        for (String kind : List.of("artifact", "metadata")) {
            Files.deleteIfExists(settings.resolve("org.eclipse.equinox.p2." + kind + ".repository.prefs"));
        }
        for (Path binary : list(folder.resolve("p2/org.eclipse.equinox.p2.core/cache/binary"))) {
            Files.write(binary, zip(Files.readAllBytes(binary)));
        }
        profile(folder);
    }

    /** The states p2 went through while it installed are nothing to go back to: the last one stays. */
    private void profile(Path folder) throws IOException {
        Path registry = folder.resolve("p2/org.eclipse.equinox.p2.engine/profileRegistry/DefaultProfile.profile");
        List<Path> states = list(registry).stream()
                .filter(file -> file.toString().endsWith(".profile.gz"))
                .toList();
        Path last = states.getLast();
        String text;
        try (var in = new GZIPInputStream(Files.newInputStream(last))) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        text = text.replaceAll("(<profile id='[^']*' timestamp=')\\d+'", "$1" + time.toEpochMilli() + "'");
        text = sorted(text.replace(folder.toString(), PLACE));
        for (Path state : states) {
            Files.delete(state);
        }
        try (var out =
                new GZIPOutputStream(Files.newOutputStream(registry.resolve(time.toEpochMilli() + ".profile.gz")))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private void repository(Path folder) throws IOException {
        change(folder.resolve("p2.index"), text -> text.replaceAll("(?m)^#[A-Z][a-z]{2} .*\\R", ""));
        Map<String, byte[]> binaries = new TreeMap<>();
        for (Path binary : list(folder.resolve("binary"))) {
            byte[] bytes = zip(Files.readAllBytes(binary));
            Files.write(binary, bytes);
            binaries.put(binary.getFileName().toString(), bytes);
        }
        for (String name : List.of("artifacts", "content")) {
            Path packed = folder.resolve(name + ".xml.xz");
            byte[] xml;
            try (var in = new XZInputStream(Files.newInputStream(packed))) {
                String text = listing(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                xml = summed(text, binaries).getBytes(StandardCharsets.UTF_8);
            }
            try (var out = new XZOutputStream(Files.newOutputStream(packed), new LZMA2Options())) {
                out.write(xml);
            }
            try (var out = new ZipOutputStream(Files.newOutputStream(folder.resolve(name + ".jar")))) {
                entry(out, name + ".xml", xml);
            }
        }
    }

    /** The list with the lengths and hashes of the binaries as they are now. */
    private static String summed(String text, Map<String, byte[]> binaries) {
        return BLOCK.matcher(text).replaceAll(block -> {
            Matcher named = BINARY.matcher(block.group());
            byte[] bytes = named.lookingAt() ? binaries.get(named.group(1) + "_" + named.group(2)) : null;
            String after = block.group();
            if (bytes != null) {
                for (String kind : List.of("artifact.size", "download.size")) {
                    after = value(after, kind, Integer.toString(bytes.length));
                }
                after = value(after, "download.checksum.sha-256", hash("SHA-256", bytes));
                after = value(after, "download.checksum.sha-512", hash("SHA-512", bytes));
            }
            return Matcher.quoteReplacement(after);
        });
    }

    private static String value(String block, String name, String value) {
        return block.replaceAll("(name='" + Pattern.quote(name) + "' value=')[^']*'", "$1" + value + "'");
    }

    private static String hash(String algorithm, byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String listing(String text) {
        return sorted(STAMP.matcher(text).replaceAll("$1" + time.toEpochMilli() + "'"));
    }

    private static String sorted(String text) {
        return sorted(sorted(text, PROVIDED), BLOCK);
    }

    /** The elements of each list in the order of their text. */
    private static String sorted(String text, Pattern element) {
        var out = new StringBuilder();
        List<String> run = new ArrayList<>();
        Matcher blocks = element.matcher(text);
        int end = 0;
        while (blocks.find()) {
            if (blocks.start() != end) {
                flush(run, out).append(text, end, blocks.start());
            }
            run.add(blocks.group());
            end = blocks.end();
        }
        return flush(run, out).append(text.substring(end)).toString();
    }

    private static StringBuilder flush(List<String> run, StringBuilder out) {
        run.stream().sorted().forEach(out::append);
        run.clear();
        return out;
    }

    /** The same files in the order of their names, with one time. */
    private byte[] zip(byte[] packed) throws IOException {
        record Kept(String name, byte[] bytes) {}
        List<Kept> kept = new ArrayList<>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (ZipEntry each = in.getNextEntry(); each != null; each = in.getNextEntry()) {
                kept.add(new Kept(each.getName(), in.readAllBytes()));
            }
        }
        kept.sort(Comparator.comparing(Kept::name));
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            for (Kept each : kept) {
                entry(out, each.name(), each.bytes());
            }
        }
        return bytes.toByteArray();
    }

    private void entry(ZipOutputStream out, String name, byte[] bytes) throws IOException {
        var entry = new ZipEntry(name);
        // Zip knows no zone: the time of day is that of UTC wherever the build runs.
        entry.setTimeLocal(LocalDateTime.ofInstant(time, ZoneOffset.UTC));
        out.putNextEntry(entry);
        out.write(bytes);
        out.closeEntry();
    }

    private interface Change {
        String of(String text);
    }

    private static void change(Path file, Change change) throws IOException {
        if (Files.exists(file)) {
            Files.writeString(file, change.of(Files.readString(file)));
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The half of model generation that is not Xtext. All models are staged into one folder, so that one may import another, and generated at once; what comes
 * out is dealt back to the bundles by package.
 *
 * <p>Use: {@code java Xcore.java stage|collect|compare|hashes [BUNDLE...]}, in the root of the checkout. {@code hashes} is the fast check: the
 * generated sources of each
 * bundle belong to the present state of its models.
 */
final class Xcore {
    private static final Path STAGE = Path.of("target/xcore");
    private static final Pattern PACKAGE = Pattern.compile("^\\s*package\\s+([\\w.]+)", Pattern.MULTILINE);

    /** One bundle that has models, and the Java packages that are generated into it. */
    record Modelled(Path bundle, List<Path> models, List<String> packages) {
        String name() {
            return bundle.getFileName().toString();
        }
    }

    public static void main(String[] arguments) throws Exception {
        List<Modelled> bundles = find(Path.of("bundles"));
        List<String> named = List.of(arguments).subList(Math.min(1, arguments.length), arguments.length);
        if (!named.isEmpty()) bundles.removeIf(each -> !named.contains(each.name()));
        switch (arguments.length == 0 ? "" : arguments[0]) {
            case "stage" -> stage(withCommonModel(bundles));
            case "collect" -> collect(bundles);
            case "compare" -> exit(compare(bundles));
            case "hashes" -> exit(hashes(bundles));
            default -> {
                System.err.println("stage|collect|compare|hashes [BUNDLE...]");
                System.exit(2);
            }
        }
    }

    static List<Modelled> find(Path folder) throws IOException {
        List<Modelled> found = new ArrayList<>();
        for (Path bundle : sorted(folder, 1)) {
            List<Path> models = new ArrayList<>();
            List<String> packages = new ArrayList<>();
            for (Path model : sorted(bundle.resolve("model"), 1)) {
                if (model.toString().endsWith(".xcore")) {
                    var matcher = PACKAGE.matcher(Files.readString(model));
                    if (!matcher.find()) throw new IOException(model + " names no package");
                    models.add(model);
                    packages.add(matcher.group(1));
                }
            }
            if (!models.isEmpty()) found.add(new Modelled(bundle, models, packages));
        }
        return found;
    }

    /** A topic's model imports the common one, so that one is always staged. */
    private static List<Modelled> withCommonModel(List<Modelled> named) throws IOException {
        List<Modelled> all = new ArrayList<>(named);
        for (Modelled each : find(Path.of("bundles"))) {
            if (each.name().equals("fudaban.model") && !all.contains(each)) all.add(each);
        }
        return all;
    }

    private static void stage(List<Modelled> bundles) throws IOException {
        delete(STAGE);
        Files.createDirectories(STAGE.resolve("out"));
        for (Modelled each : bundles) {
            for (Path model : each.models()) {
                Path target =
                        STAGE.resolve("in").resolve(each.bundle().getFileName()).resolve(model.getFileName());
                Files.createDirectories(target.getParent());
                Files.copy(model, target);
            }
        }
    }

    /** The generated files by the path they have in the checkout. */
    private static Map<Path, Path> generated(List<Modelled> bundles) throws IOException {
        Path out = STAGE.resolve("out");
        Map<Path, Path> files = new TreeMap<>();
        for (Path file : sorted(out, Integer.MAX_VALUE)) {
            if (!Files.isRegularFile(file)) continue;
            Path relative = out.relativize(file);
            if (!relative.toString().endsWith(".java")) continue;
            String packageName = relative.getParent().toString().replace('/', '.');
            Modelled owner = null;
            int longest = -1;
            for (Modelled each : bundles) {
                for (String candidate : each.packages()) {
                    boolean below = packageName.equals(candidate) || packageName.startsWith(candidate + ".");
                    if (below && candidate.length() > longest) {
                        longest = candidate.length();
                        owner = each;
                    }
                }
            }
            if (owner == null) continue; // of a model that was staged only to be imported
            files.put(owner.bundle().resolve("src-gen").resolve(relative), file);
        }
        return files;
    }

    private static void collect(List<Modelled> bundles) throws IOException {
        Map<Path, Path> files = generated(bundles);
        for (Modelled each : bundles) {
            Path folder = each.bundle().resolve("src-gen");
            if (files.keySet().stream().noneMatch(path -> path.startsWith(folder))) {
                throw new IOException("Nothing was generated for " + each.bundle());
            }
            delete(folder);
        }
        for (var each : files.entrySet()) {
            Files.createDirectories(each.getKey().getParent());
            Files.copy(each.getValue(), each.getKey());
        }
        for (Modelled each : bundles) Files.writeString(each.bundle().resolve("src-gen/.sha256"), lines(each));
        System.out.println("Generated " + files.size() + " files for " + bundles.size() + " bundles");
    }

    private static List<String> compare(List<Modelled> bundles) throws IOException {
        List<String> wrong = new ArrayList<>(hashes(bundles));
        Map<Path, Path> files = generated(bundles);
        for (var each : files.entrySet()) {
            if (!Files.exists(each.getKey()) || Files.mismatch(each.getKey(), each.getValue()) >= 0) {
                wrong.add(each.getKey() + " is not what is generated: run releng/generate");
            }
        }
        for (Modelled each : bundles) {
            for (Path file : sorted(each.bundle().resolve("src-gen"), Integer.MAX_VALUE)) {
                if (file.toString().endsWith(".java") && !files.containsKey(file)) {
                    wrong.add(file + " is not generated any more: run releng/generate");
                }
            }
        }
        return wrong;
    }

    private static List<String> hashes(List<Modelled> bundles) throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Modelled each : bundles) {
            Path recorded = each.bundle().resolve("src-gen/.sha256");
            if (!Files.exists(recorded) || !Files.readString(recorded).equals(lines(each))) {
                wrong.add(each.bundle() + "/src-gen does not belong to its model: run releng/generate");
            }
        }
        return wrong;
    }

    private static String lines(Modelled each) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (Path model : each.models()) {
            lines.append(sha256(model))
                    .append("  model/")
                    .append(model.getFileName())
                    .append('\n');
        }
        return lines.toString();
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    private static List<Path> sorted(Path folder, int depth) throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        try (var paths = Files.walk(folder, depth)) {
            return paths.filter(path -> !path.equals(folder)).sorted().toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        for (Path path : sorted(folder, Integer.MAX_VALUE).reversed()) {
            try {
                Files.delete(path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        Files.deleteIfExists(folder);
    }

    private static void exit(List<String> wrong) {
        wrong.forEach(System.err::println);
        System.exit(wrong.isEmpty() ? 0 : 1);
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.spi;

import fudaban.ledger.spi.ModelModule.Migration;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * Reads the scripts of a module from its bundle: {@code migrations/NAME/V001__first.sql} and so on, numbered from 1 without gaps. A script may say
 * in a comment
 * line {@code -- oldest program: N} which version of the module can still work with the schema after it (0: even a program without the module);
 * without that line
 * only this version can.
 */
public final class Migrations {
    private static final Pattern NAME = Pattern.compile("V(\\d{3})__[a-z0-9_-]+\\.sql");
    private static final Pattern OLDEST = Pattern.compile("(?m)^-- oldest program: (\\d+)\\s*$");

    private Migrations() {}

    /**
     * The migrations in a folder at the root of a bundle or of a class path entry.
     *
     * @param origin a class of the bundle
     * @param folder e.g. {@code migrations/issuance}
     * @throws IllegalArgumentException when there are none, or their numbers have gaps
     */
    public static List<Migration> load(Class<?> origin, String folder) {
        List<Migration> migrations = new ArrayList<>();
        try {
            for (String name : names(origin, folder)) {
                Matcher matcher = NAME.matcher(name);
                if (!matcher.matches() || Integer.parseInt(matcher.group(1)) != migrations.size() + 1) {
                    throw new IllegalArgumentException(
                            folder + "/" + name + " is no V%03d__name.sql".formatted(migrations.size() + 1));
                }
                migrations.add(migration(migrations.size() + 1, name, read(origin, folder + "/" + name)));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        if (migrations.isEmpty()) {
            throw new IllegalArgumentException("no migrations in " + folder);
        }
        return List.copyOf(migrations);
    }

    private static Migration migration(int version, String name, String script) {
        Matcher oldest = OLDEST.matcher(script);
        return new Migration(version, name, script, oldest.find() ? Integer.parseInt(oldest.group(1)) : version);
    }

    private static String read(Class<?> origin, String path) throws IOException {
        try (InputStream in = origin.getClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new IOException("no " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> names(Class<?> origin, String folder) throws IOException {
        Optional<Bundle> bundle = FrameworkUtil.getBundle(origin.getClassLoader());
        List<String> names = new ArrayList<>();
        if (bundle.isPresent()) {
            var entries = bundle.get().findEntries(folder, "*.sql", false);
            for (URL entry : entries == null ? List.<URL>of() : Collections.list(entries)) {
                names.add(entry.getPath());
            }
        } else {
            for (URL url : Collections.list(origin.getClassLoader().getResources(folder))) {
                names.addAll(list(url, folder));
            }
        }
        return names.stream()
                .map(path -> path.substring(path.lastIndexOf('/') + 1))
                .filter(name -> name.endsWith(".sql"))
                .sorted()
                .toList();
    }

    private static List<String> list(URL url, String folder) throws IOException {
        if (url.getProtocol().equals("jar")) {
            var jar = ((JarURLConnection) url.openConnection()).getJarFile();
            return jar.stream()
                    .map(java.util.zip.ZipEntry::getName)
                    .filter(name -> name.startsWith(folder + "/"))
                    .toList();
        }
        try (Stream<Path> files = Files.list(Path.of(new URI(url.toString())))) {
            return files.map(file -> file.getFileName().toString()).toList();
        } catch (URISyntaxException wrong) {
            throw new IOException(wrong);
        }
    }
}

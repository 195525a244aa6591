// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fudaban.ledger.Upkeep.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** The verifier against altered exports, many of them: it is compiled once and run within the test. */
class VerifierPropertiesTest {
    private static final String CHAIN = "chain-desk1.txt";
    private static Path folder;
    private static Map<String, byte[]> files;
    private static String head;
    private static Class<?> verifier;

    @BeforeContainer
    static void export() throws Exception {
        folder = Files.createTempDirectory("verifier");
        try (var scene = new Scene("desk1", 11).run(12)) {
            var bytes = new ByteArrayOutputStream();
            new Export(scene.table, scene.vault).write(scene.connection, bytes, true, Progress.NONE);
            files = Verifier.unzip(bytes.toByteArray());
            head = scene.head();
        }
        Path source = Files.write(folder.resolve("Verify.java"), files.get("Verify.java"));
        assertEquals(
                0,
                ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "--release", "17", "-d", folder.toString(), source.toString()));
        verifier = new URLClassLoader(new URL[] {folder.toUri().toURL()}, null).loadClass("Verify");
    }

    @AfterContainer
    static void clear() throws IOException {
        try (var all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static int run(Map<String, byte[]> altered) throws Exception {
        Path zip = Files.write(folder.resolve("export.zip"), Verifier.zip(altered));
        PrintStream out = System.out;
        System.setOut(new PrintStream(PrintStream.nullOutputStream()));
        try {
            var constructor = verifier.getDeclaredConstructor();
            constructor.setAccessible(true);
            Method run = verifier.getDeclaredMethod("run", String[].class);
            run.setAccessible(true);
            return (int) run.invoke(constructor.newInstance(), (Object) new String[] {zip.toString(), "--head", head});
        } finally {
            System.setOut(out);
        }
    }

    private static Map<String, byte[]> with(String name, byte[] content) {
        var altered = new HashMap<>(files);
        altered.put(name, content);
        return altered;
    }

    private static byte[] flipped(String name, int bit) {
        byte[] content = files.get(name).clone();
        content[bit / 8 % content.length] ^= (byte) (1 << bit % 8);
        return content;
    }

    private static byte[] lines(List<byte[]> lines) throws IOException {
        var all = new ByteArrayOutputStream();
        for (byte[] line : lines) {
            all.write(line);
        }
        return all.toByteArray();
    }

    private static List<byte[]> lines() {
        List<byte[]> lines = new ArrayList<>();
        byte[] all = files.get(CHAIN);
        int begin = 0;
        for (int i = 0; i < all.length; i++) {
            if (all[i] == '\n') {
                lines.add(java.util.Arrays.copyOfRange(all, begin, i + 1));
                begin = i + 1;
            }
        }
        return lines;
    }

    @Property(tries = 1, seed = "1")
    void theTrueExportIsSound() throws Exception {
        assertEquals(0, run(files));
    }

    @Property(tries = 200, seed = "2")
    void aFlippedBitOfTheChainIsFound(@ForAll @IntRange(max = 1 << 24) int bit) throws Exception {
        assertEquals(1, run(with(CHAIN, flipped(CHAIN, bit))));
    }

    @Property(tries = 200, seed = "3")
    void aFlippedBitOfThePayloadIsFound(@ForAll @IntRange(max = 1 << 24) int bit) throws Exception {
        String name = "payload-desk1.jsonl";
        byte[] before = files.get(name);
        byte[] after = flipped(name, bit);
        // A hex digit of a salt in capitals is the same salt.
        int at = bit / 8 % before.length;
        if (Character.toLowerCase((char) after[at]) != Character.toLowerCase((char) before[at])) {
            assertEquals(1, run(with(name, after)));
        }
    }

    @Property(tries = 30, seed = "4")
    void droppedSwappedDoubledAndCutLinesAreFound(
            @ForAll @IntRange(max = 11) int one, @ForAll @IntRange(max = 11) int other) throws Exception {
        var dropped = lines();
        dropped.remove(one);
        assertEquals(1, run(with(CHAIN, lines(dropped))));
        var doubled = lines();
        doubled.add(other, doubled.get(one));
        assertEquals(1, run(with(CHAIN, lines(doubled))));
        assertEquals(1, run(with(CHAIN, lines(lines().subList(0, one)))));
        if (one != other) {
            var swapped = lines();
            java.util.Collections.swap(swapped, one, other);
            assertEquals(1, run(with(CHAIN, lines(swapped))));
        }
    }
}

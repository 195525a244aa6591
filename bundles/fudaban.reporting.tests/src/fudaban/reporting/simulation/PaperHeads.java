// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.simulation;

import fudaban.ledger.journal.Entry;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** What an inspector with the papers and nothing else can do, and what somebody with full power over the desk can do before. */
final class PaperHeads {
    private static final Pattern HEAD = Pattern.compile("desk1:\\d+=[0-9a-f]{64}");
    private static final Pattern CONTRADICTED = Pattern.compile("desk1:(\\d+) 紙の証跡照合値と一致しません");

    private PaperHeads() {}

    /** The head on a sheet, from its text without spaces. */
    static String of(String text) {
        Matcher matcher = HEAD.matcher(text);
        if (!matcher.find()) {
            throw new AssertionError("no head on the sheet: " + text);
        }
        return matcher.group();
    }

    /** Alters one entry of an export and makes everything after it fit again, as an attacker would. */
    static byte[] tampered(byte[] export, long number) throws IOException {
        Map<String, byte[]> files = unzip(export);
        List<String> lines = new ArrayList<>();
        String previous = Entry.START;
        for (String line : new String(files.get("chain-desk1.txt"), StandardCharsets.UTF_8).split("\n")) {
            Entry old = Entry.parse(line.substring(0, line.lastIndexOf('\t')));
            var entry = new Entry(
                    old.desk(),
                    old.number(),
                    old.number() == number ? old.happened().minusSeconds(60) : old.happened(),
                    old.entered(),
                    old.account(),
                    old.act(),
                    old.edition(),
                    old.workItem(),
                    old.confirmation(),
                    old.approver(),
                    old.input(),
                    old.records(),
                    previous);
            previous = entry.hash();
            lines.add(entry.line() + "\t" + previous);
        }
        files.put("chain-desk1.txt", (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        files.put("heads.txt", ("desk1:" + lines.size() + "=" + previous + "\n").getBytes(StandardCharsets.UTF_8));
        return zip(files);
    }

    /**
     * How the stand-alone verifier ended.
     *
     * @param contradicted numbers of the entries whose head on paper is another
     */
    record Verified(int code, List<Long> contradicted, String output) {}

    /** Runs the stand-alone verifier, taken out of the export, as a process of its own. */
    static Verified verify(byte[] export, List<String> heads, Path folder) throws IOException, InterruptedException {
        Path zip = Files.write(Files.createTempFile(folder, "export", ".zip"), export);
        Path source = Files.write(
                Files.createTempDirectory(folder, "verifier").resolve("Verify.java"),
                unzip(export).get("Verify.java"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dstdout.encoding=UTF-8",
                source.toString(),
                zip.toString()));
        heads.forEach(head -> command.addAll(List.of("--head", head)));
        Path output = Files.createTempFile(folder, "verified", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException("the verifier does not end");
        }
        String text = Files.readString(output);
        List<Long> contradicted = new ArrayList<>();
        Matcher matcher = CONTRADICTED.matcher(text);
        while (matcher.find()) {
            contradicted.add(Long.parseLong(matcher.group(1)));
        }
        return new Verified(process.exitValue(), contradicted, text);
    }

    private static Map<String, byte[]> unzip(byte[] zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }
}

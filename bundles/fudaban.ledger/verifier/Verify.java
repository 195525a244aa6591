// SPDX-License-Identifier: EPL-2.0
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Checks an exported journal without the program that wrote it: {@code java Verify.java export.zip [--head
 * desk1:123=abc...]...}
 *
 * <p>One file, no libraries, Java 17 or later. Exit code 0: all is right; 1: something is wrong; 2: it could not be
 * checked.
 *
 * <p>chain-DESK.txt has a line for each entry: 13 fields separated by TAB, a TAB, and SHA-256 (hex) over the UTF-8
 * bytes of the 13 fields with their TABs. The fields: desk, number, happened, entered, account, act, edition, work
 * item, confirmation, approver, commitment to the input, records, hash of the entry before. Records are {@code
 * id@version=commitment}, separated by commas. An empty field is "-".
 *
 * <p>payload-DESK.jsonl, where it was exported, has what the commitments stand for. A commitment is SHA-256 over the 32
 * bytes of the salt and a text of netstrings ({@code length:bytes,}). Of a change: "fudaban-change/1", id, type,
 * version, removed (true, false), then before and after, each as the number of features and name and value of each by
 * name. Of an input: "fudaban-input/1" and its JSON text. Where salt and value are null they were erased: this is right
 * only where an entry of the act ledger.erase ends the record.
 */
public final class Verify {
    private static final Pattern HEAD = Pattern.compile("([a-z0-9-]{1,16}):([1-9]\\d{0,17})=([0-9a-f]{16,64})");
    private static final Pattern CHAIN = Pattern.compile("chain-([a-z0-9-]{1,16})\\.txt");
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,17}");
    private static final int SHOWN = 100;

    private final PrintStream out = output();
    private final MessageDigest digest = digest();
    private final Map<String, Map<Long, List<String>>> heads = new TreeMap<>();
    private final Set<String> erasable = new HashSet<>();
    /**
     * Of each change and input found erased: the records of which one must be named by an erase entry, and the entry it
     * belongs to.
     */
    private final List<String[]> erased = new ArrayList<>();

    private final List<String> erasedIn = new ArrayList<>();
    private long entries;
    private long payloads;
    private long faults;

    public static void main(String[] arguments) {
        System.exit(new Verify().run(arguments));
    }

    private int run(String[] arguments) {
        String file = null;
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals("--head") && i + 1 < arguments.length) {
                if (!head(arguments[++i])) {
                    say(
                            "証跡照合値「" + arguments[i] + "」を読み取れません。desk1:123=（16桁以上の英数字）の形で入力してください。",
                            "The head \"" + arguments[i]
                                    + "\" cannot be read. Type it as desk1:123=HASH with at least 16 digits.");
                    return 2;
                }
            } else if (file == null && !arguments[i].startsWith("--")) {
                file = arguments[i];
            } else {
                file = null;
                break;
            }
        }
        if (file == null) {
            say(
                    "使い方: java Verify.java 証跡.zip [--head 紙の証跡照合値]...",
                    "Usage: java Verify.java export.zip [--head HEAD-ON-PAPER]...");
            return 2;
        }
        try (ZipFile zip = new ZipFile(Path.of(file).toFile(), StandardCharsets.UTF_8)) {
            return run(zip);
        } catch (IOException | RuntimeException unreadable) {
            say(
                    "ファイル「" + file + "」を読めませんでした（" + unreadable + "）。照合していません。",
                    "The file could not be read (" + unreadable + "). Nothing was verified.");
            return 2;
        }
    }

    private int run(ZipFile zip) throws IOException {
        List<String> desks = new ArrayList<>();
        zip.stream().forEach(entry -> {
            var match = CHAIN.matcher(entry.getName());
            if (match.matches()) {
                desks.add(match.group(1));
            }
        });
        if (desks.isEmpty()) {
            say("証跡（chain-*.txt）が入っていません。照合していません。", "There is no chain-*.txt in it. Nothing was verified.");
            return 2;
        }
        boolean papers = !heads.isEmpty();
        Map<String, String> ends = new TreeMap<>();
        for (String desk : desks) {
            ends.put(desk, desk(zip, desk));
        }
        for (int i = 0; i < erased.size(); i++) {
            if (Arrays.stream(erased.get(i)).noneMatch(erasable::contains)) {
                String records = String.join(", ", erased.get(i));
                fault(
                        erasedIn.get(i),
                        "消去されていますが、消去の記録がありません（" + records + "）。",
                        "Erased without an entry that says so (" + records + ").");
            }
        }
        listedHeads(zip, ends);
        heads.forEach((desk, wanted) -> wanted.keySet()
                .forEach(number -> fault(
                        desk + ":" + number,
                        "紙にある処理が証跡にありません。証跡の末尾または途中が失われています。",
                        "Paper names this entry, the chain does not have it: entries were taken away.")));
        if (!papers) {
            say("紙の証跡照合値との照合はしていません（--head で指定します）。", "Nothing was compared with paper (give --head).");
        }
        ends.forEach((desk, end) -> say("証跡照合値 " + end, "Head " + end));
        say(
                "証跡 " + entries + " 件、内容 " + payloads + " 件を照合しました。",
                entries + " entries and " + payloads + " payloads were checked.");
        if (faults > SHOWN) {
            say("ほかに " + (faults - SHOWN) + " 件の相違があります。", "There are " + (faults - SHOWN) + " more faults.");
        }
        if (faults > 0) {
            say(
                    "結果: 相違あり（" + faults + " 件）。この証跡は記録されたとおりではありません。",
                    "Result: WRONG (" + faults + "). This journal is not as it was written.");
            return 1;
        }
        say("結果: 相違なし。", "Result: SOUND.");
        return 0;
    }

    /** Checks one chain with its payload and returns its head. */
    private String desk(ZipFile zip, String desk) throws IOException {
        ZipEntry payload = zip.getEntry("payload-" + desk + ".jsonl");
        Map<Long, List<String>> wanted = heads.getOrDefault(desk, new TreeMap<>());
        String previous = "0".repeat(64);
        Instant before = Instant.MIN;
        long number = 0;
        // Each byte of a line is one character, so that what is hashed is what was kept; what is compared is ASCII.
        try (BufferedReader lines = reader(zip, zip.getEntry("chain-" + desk + ".txt"), StandardCharsets.ISO_8859_1);
                BufferedReader contents = payload == null ? null : reader(zip, payload, StandardCharsets.UTF_8)) {
            for (String text = lines.readLine(); text != null; text = lines.readLine()) {
                entries++;
                number++;
                String name = desk + ":" + number;
                int tab = text.lastIndexOf('\t');
                String line = tab < 0 ? text : text.substring(0, tab);
                String hash = HexFormat.of().formatHex(sha256(line.getBytes(StandardCharsets.ISO_8859_1)));
                String[] f = line.split("\t", -1);
                if (tab < 0 || !hash.equals(text.substring(tab + 1))) {
                    fault(name, "行とその照合値が一致しません。書き換えられています。", "The line does not fit its hash: it was altered.");
                }
                if (f.length != 13
                        || !f[0].equals(desk)
                        || !f[1].equals(Long.toString(number))
                                && !NUMBER.matcher(f[1]).matches()) {
                    fault(name, "証跡の行として読めません。", "This is no line of a chain.");
                } else {
                    if (Long.parseLong(f[1]) != number) {
                        fault(
                                name,
                                "番号が続いていません（" + f[1] + "）。行が抜かれたか入れ替えられています。",
                                "The numbers do not go on (" + f[1] + "): entries were taken away, added or swapped.");
                        number = Long.parseLong(f[1]);
                        name = desk + ":" + number;
                    }
                    if (!f[12].equals(previous)) {
                        fault(name, "前の処理の照合値とつながりません。", "It is not linked to the entry before it.");
                    }
                    before = time(name, f, before);
                    List<String[]> records = records(name, f);
                    if (contents != null) {
                        payload(name, desk, number, f, records, contents.readLine());
                    }
                }
                List<String> papers = wanted.remove(number);
                if (papers != null) {
                    for (String paper : papers) {
                        if (!hash.startsWith(paper)) {
                            fault(
                                    name,
                                    "紙の証跡照合値と一致しません。印刷の後に書き換えられています。",
                                    "It contradicts the head on paper: the journal was altered after it was printed.");
                        } else {
                            say("紙の証跡照合値 " + name + " 一致", "Head on paper " + name + " agrees");
                        }
                    }
                }
                previous = tab < 0 ? hash : text.substring(tab + 1);
            }
            if (contents != null && contents.readLine() != null) {
                fault(desk + ":" + number, "証跡にない内容があります。", "There is payload without an entry.");
            }
        }
        return desk + ":" + number + "=" + previous;
    }

    private Instant time(String name, String[] f, Instant before) {
        try {
            Instant entered = Instant.parse(f[3]);
            if (!f[2].equals(f[3])) {
                Instant.parse(f[2]);
            }
            if (entered.isBefore(before) && !f[5].equals("ledger.clock-step")) {
                fault(name, "入力時刻が前の処理より前です。", "It was entered before the entry before it.");
            }
            return entered;
        } catch (java.time.DateTimeException wrong) {
            fault(name, "時刻を読めません。", "Its times cannot be read.");
            return before;
        }
    }

    /** Id, version and commitment of each record. */
    private List<String[]> records(String name, String[] f) {
        List<String[]> records = new ArrayList<>();
        for (String part : f[11].equals("-") ? new String[0] : f[11].split(",", -1)) {
            int at = part.indexOf('@');
            int is = part.lastIndexOf('=');
            if (at < 0 || is < at) {
                fault(name, "対象の記録を読めません。", "Its records cannot be read.");
                return records;
            }
            records.add(new String[] {part.substring(0, at), part.substring(at + 1, is), part.substring(is + 1)});
        }
        return records;
    }

    private void payload(String name, String desk, long number, String[] f, List<String[]> records, String json) {
        if (json == null) {
            fault(name, "内容がありません。", "Its payload is missing.");
            return;
        }
        try {
            payloads++;
            Map<?, ?> payload = (Map<?, ?>) new Json(json).value();
            List<?> changes = (List<?>) payload.get("changes");
            boolean right = desk.equals(payload.get("desk"))
                    && Long.toString(number).equals(payload.get("entry"))
                    && changes.size() == records.size();
            for (int i = 0; right && i < records.size(); i++) {
                right = change(name, f[5].equals("ledger.erase"), (Map<?, ?>) changes.get(i), records.get(i));
            }
            String salt = (String) payload.get("inputSalt");
            String input = (String) payload.get("input");
            if (salt == null && input == null) {
                erased.add(records.stream().map(record -> record[0]).toArray(String[]::new));
                erasedIn.add(name);
            } else {
                right &= salt != null
                        && input != null
                        && commitment(salt, "fudaban-input/1", input).equals(f[10]);
            }
            if (!right) {
                fault(
                        name,
                        "内容が証跡の照合値と一致しません。書き換えられています。",
                        "The payload does not fit the commitments of the chain: it was altered.");
            }
        } catch (RuntimeException wrong) {
            fault(name, "内容を読めません。", "Its payload cannot be read.");
        }
    }

    private boolean change(String name, boolean erase, Map<?, ?> change, String[] record) {
        String salt = (String) change.get("salt");
        if (!record[0].equals(change.get("id")) || !record[1].equals(change.get("version"))) {
            return false;
        }
        if (salt == null) {
            erased.add(new String[] {record[0]});
            erasedIn.add(name);
            return change.get("before") == null && change.get("after") == null;
        }
        List<String> parts = new ArrayList<>(List.of(
                "fudaban-change/1", record[0], (String) change.get("type"), record[1], (String) change.get("removed")));
        for (String side : List.of("before", "after")) {
            Map<?, ?> values = (Map<?, ?>) change.get(side);
            parts.add(Integer.toString(values.size()));
            new TreeMap<>(values).forEach((feature, value) -> {
                parts.add((String) feature);
                parts.add((String) value);
            });
        }
        boolean right = commitment(salt, parts.toArray(new String[0])).equals(record[2]);
        if (right && erase && "true".equals(change.get("removed"))) {
            erasable.add(record[0]);
        }
        return right;
    }

    private String commitment(String salt, String... parts) {
        StringBuilder text = new StringBuilder();
        for (String part : parts) {
            text.append(part.getBytes(StandardCharsets.UTF_8).length)
                    .append(':')
                    .append(part)
                    .append(',');
        }
        byte[] bytes = HexFormat.of().parseHex(salt);
        if (bytes.length != 32) {
            throw new IllegalArgumentException("salt");
        }
        return HexFormat.of().formatHex(sha256(bytes, text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private boolean head(String typed) {
        var match = HEAD.matcher(typed.replaceAll("\\s", "").toLowerCase(Locale.ROOT));
        if (!match.matches()) {
            return false;
        }
        heads.computeIfAbsent(match.group(1), desk -> new TreeMap<>())
                .computeIfAbsent(Long.valueOf(match.group(2)), number -> new ArrayList<>())
                .add(match.group(3));
        return true;
    }

    /** What the export says of its own ends: no proof, but a cut file shows. */
    private void listedHeads(ZipFile zip, Map<String, String> ends) throws IOException {
        ZipEntry listed = zip.getEntry("heads.txt");
        Set<String> missing = new HashSet<>();
        if (listed != null) {
            try (BufferedReader lines = reader(zip, listed, StandardCharsets.UTF_8)) {
                lines.lines().filter(line -> !line.isBlank()).forEach(missing::add);
            }
        }
        ends.values().stream()
                .filter(end -> !end.contains(":0=") && !missing.remove(end))
                .forEach(end -> fault(
                        end.substring(0, end.indexOf('=')),
                        "heads.txt と証跡の末尾が一致しません。",
                        "heads.txt names another end of the chain."));
        missing.forEach(head -> fault(head, "heads.txt にある証跡の末尾がありません。", "heads.txt names an end that is not there."));
    }

    private void fault(String where, String ja, String en) {
        if (++faults <= SHOWN) {
            say("【相違】" + where + " " + ja, "[WRONG] " + where + " " + en);
        }
    }

    private void say(String ja, String en) {
        out.println(ja);
        out.println("    " + en);
    }

    private static BufferedReader reader(ZipFile zip, ZipEntry entry, Charset charset) throws IOException {
        return new BufferedReader(new InputStreamReader(zip.getInputStream(entry), charset), 1 << 18);
    }

    private static PrintStream output() {
        String name = System.getProperty("stdout.encoding", System.getProperty("native.encoding", "UTF-8"));
        Charset charset = Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
        boolean japanese = charset.canEncode() && charset.newEncoder().canEncode("証跡照合値");
        return new PrintStream(System.out, true, japanese ? charset : StandardCharsets.UTF_8);
    }

    private byte[] sha256(byte[]... parts) {
        Arrays.stream(parts).forEach(digest::update);
        return digest.digest();
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** As much JSON (RFC 8259) as a payload needs: numbers, true and false stay texts. */
    private static final class Json {
        private final String text;
        private int at;

        Json(String text) {
            this.text = text;
        }

        Object value() {
            space();
            char c = text.charAt(at);
            if (c == '{') {
                return object();
            } else if (c == '[') {
                return list();
            } else if (c == '"') {
                return string();
            }
            int begin = at;
            while (at < text.length() && ",]} ".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            String word = text.substring(begin, at);
            return word.equals("null") ? null : word;
        }

        private Map<String, Object> object() {
            Map<String, Object> members = new LinkedHashMap<>();
            for (boolean more = begins('}'); more; more = goesOn('}')) {
                space();
                String name = string();
                space();
                expect(':');
                if (members.containsKey(name)) {
                    throw new IllegalArgumentException("twice: " + name);
                }
                members.put(name, value());
            }
            return members;
        }

        private List<Object> list() {
            List<Object> items = new ArrayList<>();
            for (boolean more = begins(']'); more; more = goesOn(']')) {
                items.add(value());
            }
            return items;
        }

        private boolean begins(char end) {
            at++;
            space();
            if (text.charAt(at) == end) {
                at++;
                return false;
            }
            return true;
        }

        private boolean goesOn(char end) {
            space();
            char c = text.charAt(at++);
            if (c != end && c != ',') {
                throw new IllegalArgumentException("at " + at);
            }
            return c == ',';
        }

        private String string() {
            expect('"');
            StringBuilder value = new StringBuilder();
            for (char c = text.charAt(at++); c != '"'; c = text.charAt(at++)) {
                if (c != '\\') {
                    value.append(c);
                    continue;
                }
                char escaped = text.charAt(at++);
                switch (escaped) {
                    case 'n' -> value.append('\n');
                    case 't' -> value.append('\t');
                    case 'r' -> value.append('\r');
                    case 'b' -> value.append('\b');
                    case 'f' -> value.append('\f');
                    case 'u' -> {
                        value.append((char) Integer.parseInt(text.substring(at, at + 4), 16));
                        at += 4;
                    }
                    default -> value.append(escaped);
                }
            }
            return value.toString();
        }

        private void expect(char c) {
            if (text.charAt(at++) != c) {
                throw new IllegalArgumentException("at " + at);
            }
        }

        private void space() {
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
        }
    }
}

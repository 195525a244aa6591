// SPDX-License-Identifier: EPL-2.0
package fudaban.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import fudaban.ledger.Session;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.ledger.verb.Verb;
import fudaban.mail.Letter;
import fudaban.mail.Outbox;
import fudaban.mail.Recipient;
import fudaban.model.ModelPackage;
import fudaban.model.Person;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every verb of the product, on a desk full of protected values, by somebody who may see none of them: no such value is in what it says or writes. A new
 * verb must say here how it is tried.
 */
class MaskedVerbsTest {
    /** What an operator who sees everything is shown by these. */
    private static final List<String> SHOWING =
            List.of("issuance list", "register show {row}", "report save {report} {out}/日報の写し.pdf");

    private static final Pattern SPACES = Pattern.compile("[\\s　]+");

    @TempDir
    Path folder;

    private final Map<String, String> names = new HashMap<>();
    private Planted desk;
    private Path out;

    @Test
    void noVerbShowsWhatItsReaderMayNotSee() throws Exception {
        out = Files.createDirectory(folder.resolve("out"));
        List<String> lines = lines();
        try (var planted = new Planted(Files.createDirectory(folder.resolve("desk")))) {
            desk = planted;
            everyVerbIsTried(lines);
            plant();
            Set<String> secrets = planted.secrets();
            assertTrue(secrets.size() > 150, secrets.size() + " secrets");
            Map<String, String> leaks = new TreeMap<>();
            for (String line : lines) {
                for (Session reader : List.of(planted.operator.seeing(Set.of()), planted.inspector)) {
                    List<String> words = words(line);
                    shown(told(reader, words), secrets, given(words)).ifPresent(secret -> leaks.put(line, secret));
                }
            }
            // What the verbs themselves have put where everybody sees it, such as the reason of a return, is no secret
            // of another record any more.
            Set<String> still = planted.secrets();
            leaks.values().removeIf(secret -> !still.contains(secret));
            assertEquals(Map.of(), leaks);
            for (String line : SHOWING) {
                String told = told(planted.operator, words(line));
                assertTrue(
                        shown(told, secrets, "").isPresent(), "the look must be able to see it: " + line + "\n" + told);
            }
        }
    }

    /** A release for 職員認証サービス with its files. */
    private void gima(Path made) throws Exception {
        names.put("gima", desk.done("gima", "diff").get("release").asText());
        desk.done("gima", "accept", "--approver", "kanri", "--approver-password-file", desk.password.toString());
        names.put(
                "gima-file",
                desk.done("gima", "build", "--out", made.toString())
                        .get("files")
                        .get(0)
                        .asText());
    }

    private static List<String> lines() throws IOException {
        try (var in = MaskedVerbsTest.class.getResourceAsStream("verbs-tried.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }

    private void everyVerbIsTried(List<String> lines) {
        for (Verb verb : desk.verbs) {
            assertTrue(
                    !verb.needsLedger() || lines.stream().anyMatch(line -> (line + " ").startsWith(verb.words() + " ")),
                    "verbs-tried.txt does not say how to try " + verb.words());
        }
    }

    /** A desk with something to tell by every verb. */
    private void plant() throws Exception {
        String input = folder.resolve("input").toString();
        desk.done("sample", input, "--people", "30", "--applicants", "6", "--forms", "2", "--cards", "12");
        desk.done("load", "organizations", input + "/organizations.csv");
        desk.done("load", "people", input + "/people.csv");
        desk.done("load", "cards", input + "/existing-cards.csv");
        desk.done("issuance", "import", input + "/applications.csv", "--photos", input + "/photos");
        desk.done("issuance", "check");
        JsonNode photos = desk.done("photo", "check").get("photos");
        names.put("application", photos.get(0).get("application").asText());
        desk.done("issuance", "confirm");
        Path exchange = Files.createDirectory(folder.resolve("exchange"));
        desk.done("issuance", "issue", "--executor", "existing", "--out", exchange.toString());
        String result = folder.resolve("result.csv").toString();
        try (Stream<Path> prepared = Files.list(exchange)) {
            desk.done(
                    "sample",
                    "answer",
                    prepared.filter(each -> each.toString().endsWith(".csv"))
                            .findFirst()
                            .orElseThrow()
                            .toString(),
                    result,
                    "--fail-every",
                    "3");
        }
        desk.done("issuance", "result", result);
        JsonNode cards = desk.done("issuance", "list").get("cards");
        List<JsonNode> active = new ArrayList<>();
        cards.forEach(active::add);
        active.removeIf(each -> !each.get("state").asText().equals("ACTIVE"));
        String card = active.get(0).get("number").asText();
        desk.done("issuance", "suspend", card, "--reason", "本人から亡失の申出（自宅を捜索中）");
        desk.done("issuance", "release", card, "--reason", "上着の内側から発見との申出", "--paper");
        String other = active.get(1).get("number").asText();
        desk.done("issuance", "suspend", other, "--reason", "同僚から盗難の通報", "--oral", "当直");
        String staff = records();
        gima(exchange.resolve("gima"));
        names.put("letter", letter());
        delivery();
        names.put("loss", loss(active.getLast().get("number").asText()));
        names.put("comparison", comparison(card, staff));
        names.put("user", staff);
        names.put("carrier", "持出　太郎衛門");
        names.put("input", input);
        names.put("out", out.toString());
        names.put("password", desk.password.toString());
        names.put("card", card);
        names.put("name", active.get(2).get("holderName").asText().split("　")[0]);
        names.put("unit", active.get(2).get("unitName").asText());
        names.put("approval", number("approval", "list"));
        names.put("decision", number("decision", "list"));
        names.put("reservation", number("reservation", "list"));
        names.put(
                "lot",
                desk.done("destroy", "open", "--witness-account", "kanri")
                        .get("lot")
                        .asText());
        names.put("problem", number("issuance", "problems"));
        names.put("result", result);
        names.put("step", "none");
        names.put("scan", desk.file("scan.pdf", "%PDF-1.4"));
        names.put("accounts", desk.file("accounts.csv", "システム名,アカウント,使用者\n共通発行,user01,別の者\n"));
        names.put("blanks", desk.file("blanks.csv", "番号,置き場所\nB0001,金庫\n"));
        names.put("cards", desk.file("cards.csv", "カード番号,職員番号,氏名\n" + card + ",999999,別の　者\n"));
        names.put("people", desk.file("people.csv", "職員番号,氏,名\n" + staff + ",別の,者\n"));
        review();
        names.put("work", desk.file("work.csv", "件名,受付日\n引継ぎ案件,2026-04-01\n"));
        names.put("reorganisation", desk.file("reorganisation.csv", "旧部署コード,新部署コード\n1,2\n"));
        desk.done("report", "submit", "daily", folder.resolve("日報.pdf").toString(), "--checked");
        names.put(
                "report",
                desk.done("report", "list").get("reports").get(0).get("number").asText());
    }

    /** A 棚卸 with something found. */
    private void review() throws Exception {
        desk.done("load", "accounts", desk.file("known.csv", "システム名,アカウント,使用者\nゲート連携,gate01,門番　守之介\n"));
        names.put(
                "review", desk.done("inventory", "open", "ゲート連携").get("number").asText());
        names.put("collected", desk.file("collected.csv", "アカウント,氏名,権限\ngate01,,管理\ngate02,門番　次郎吉,管理\n"));
        desk.done("inventory", "collect", names.get("review"), names.get("collected"));
        names.put("finding", names.get("review") + "-001");
        names.put(
                "member",
                desk.done("people", "propose", "従事　者之助", "worker", "--from", "2026-01-13", "--phone", "03-0000-9876")
                        .get("number")
                        .asText());
    }

    /** A letter that waits. */
    private String letter() throws Exception {
        var to = List.of(Recipient.to("matome.hanako@example.jp", "取りまとめ　花代子"));
        return new Outbox(desk.ledger)
                .queue(desk.operator, Letter.of("k", "test", "情報課", to, "有効期限のお知らせ", "持出　太郎衛門 様の身分証について"))
                .getNumber();
    }

    /** A sheet of the counter, a parcel, and a card that waits for either. */
    private void delivery() throws Exception {
        JsonNode waiting = desk.done("delivery", "waiting").get("cards");
        String sheet = folder.resolve("sheet.pdf").toString();
        names.put(
                "sheet",
                desk.done(
                                "delivery",
                                "sheet",
                                sheet,
                                waiting.get(0).get("number").asText())
                        .get("number")
                        .asText());
        names.put(
                "parcel",
                desk.done(
                                "delivery",
                                "parcel",
                                "防衛大学校",
                                waiting.get(1).get("number").asText())
                        .get("number")
                        .asText());
        names.put("waiting", waiting.get(2).get("number").asText());
    }

    /** A lost card. */
    private String loss(String card) throws Exception {
        return desk.done(
                        "loss",
                        "report",
                        card,
                        "--caller",
                        "連絡　者江",
                        "--call-back",
                        "内線29999",
                        "--circumstances",
                        "帰宅途中の電車内",
                        "--instructed-by",
                        "官側　指示郎")
                .get("number")
                .asText();
    }

    /** A list of the gate that differs from the records, compared. */
    private String comparison(String card, String staff) throws Exception {
        String list = "カード番号,状態,職員番号,所属\n" + card + ",無効," + staff + "9,別の部署\nX-1,有効,,\n";
        Path file = Files.write(folder.resolve("gate.csv"), list.getBytes(Charset.forName("windows-31j")));
        names.put("gate", file.toString());
        desk.done("reconcile", "read", "gate", file.toString());
        String number =
                desk.done("reconcile", "compare", "--anyway").get("number").asText();
        desk.done("reconcile", "plan", "--hold", "--card", card, "--reason", "所持者から聞取り中");
        return number;
    }

    /** Work, an event dated ahead and a row of a register; the staff number of somebody. */
    private String records() throws Exception {
        desk.done(
                "work",
                "enter",
                "3-1",
                "構成の確認",
                "--from",
                "09:31",
                "--to",
                "09:35",
                "--protected",
                "サーバー192.0.2.77の修正状況");
        Row person = desk.ledger
                .list(desk.operator, Query.of(Person.class).limit(1))
                .rows()
                .getFirst();
        String staff = person.text(ModelPackage.Literals.PERSON__STAFF_NUMBER);
        names.put("events", desk.file("events.csv", "発令日,異動区分,職員番号\n2099-04-01,退職," + staff + "\n"));
        desk.done("personnel", "events", "import", names.get("events"));
        names.put(
                "row",
                desk.done(
                                "register",
                                "add",
                                "media",
                                "媒体の名称・登録番号=USBメモリ",
                                "保存した情報=発行対象者の一覧",
                                "持出しの目的=提出",
                                "持出先=出先",
                                "持出者=持出　太郎衛門",
                                "立会者=立会　花代子",
                                "返却予定日=2099-04-01")
                        .get("number")
                        .asText());
        names.put("person", person.id());
        return staff;
    }

    private String number(String... list) throws Exception {
        return desk.done(list).get(0).get("number").asText();
    }

    private List<String> words(String line) {
        List<String> words = new ArrayList<>();
        for (String word : line.split(" ")) {
            for (var name : names.entrySet()) {
                word = word.replace("{" + name.getKey() + "}", name.getValue());
            }
            words.add(word);
        }
        return words;
    }

    /** What the reader gives and knows therefore: the words, and what is in the files they name. */
    private String given(List<String> words) throws Exception {
        var given = new StringBuilder();
        for (String word : words) {
            given.append(word).append('\n');
            if (word.endsWith(".csv") && Files.isRegularFile(Path.of(word))) {
                given.append(text(Path.of(word)));
            }
        }
        return given.toString();
    }

    /** What a verb says for people and for programs, and the text of the files it writes. */
    private String told(Session reader, List<String> words) throws Exception {
        List<String> programs = new ArrayList<>(words);
        programs.add("--json");
        var told = new StringBuilder(desk.run(reader, words.toArray(String[]::new)));
        told.append(desk.run(reader, programs.toArray(String[]::new)));
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                told.append(text(file)).append('\n');
                Files.delete(file);
            }
        }
        return told.toString();
    }

    /** As another program reads it. */
    private static String text(Path file) throws IOException, InterruptedException {
        if (file.toString().endsWith(".pdf")) {
            Process process = new ProcessBuilder("pdftotext", "-raw", file.toString(), "-").start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } else if (file.toString().endsWith(".xlsx") || file.toString().endsWith(".zip")) {
            var text = new StringBuilder();
            try (var zip = new ZipInputStream(Files.newInputStream(file))) {
                while (zip.getNextEntry() != null) {
                    text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            return text.toString();
        }
        // The file of the existing system has a charset of its own; names are looked for in both.
        byte[] content = Files.readAllBytes(file);
        return new String(content, StandardCharsets.UTF_8) + new String(content, Charset.forName("windows-31j"));
    }

    private static Optional<String> shown(String told, Set<String> secrets, String given) {
        String close = close(told);
        String known = close(given);
        return secrets.stream()
                .filter(secret -> close.contains(close(secret)) && !known.contains(close(secret)))
                .filter(secret -> stands(secret, told))
                .findFirst();
    }

    /** Cells of a page break their lines where they like. */
    private static String close(String text) {
        return SPACES.matcher(text).replaceAll("");
    }

    /** Names in Latin letters are short, and digits may stand by chance within a hash: they count as words only. */
    private static boolean stands(String secret, String told) {
        return !secret.matches("[A-Z]+|[0-9]+")
                || Pattern.compile("(?<![A-Za-z0-9+/])" + secret + "(?![A-Za-z0-9+/])")
                        .matcher(told)
                        .find();
    }
}

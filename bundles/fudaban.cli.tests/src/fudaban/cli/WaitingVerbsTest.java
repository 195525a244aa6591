// SPDX-License-Identifier: EPL-2.0
package fudaban.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fudaban.ledger.Desk;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Settings;
import fudaban.model.Employer;
import fudaban.model.Role;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 決裁, 事後承認 and 予約 from beginning to end on the command line, with the acts and profiles of the product. */
class WaitingVerbsTest {
    private static final String PASSWORD = "correct horse battery";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private CommandLineHost host;
    private Settings settings;
    private Ledger ledger;
    private Session operator;

    @BeforeEach
    void open() throws Exception {
        Product product = Product.find();
        settings = Settings.of(folder.resolve("data")).quick();
        Desk.Created created = Desk.create(settings, product.contributions(), "setup", PASSWORD.toCharArray());
        ledger = created.ledger();
        ledger.accounts()
                .create(created.session(), "tanaka", "田中", Role.OPERATOR, Employer.CONTRACTOR, PASSWORD.toCharArray());
        operator = ledger.logIn("tanaka", PASSWORD.toCharArray());
        host = new CommandLineHost(product.verbs(), product.contributions(), new Quiet(), Locale.JAPAN);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private JsonNode run(int exit, String... words) throws Refusal, IOException {
        out.reset();
        String[] all = java.util.Arrays.copyOf(words, words.length + 1);
        all[words.length] = "--json";
        assertEquals(exit, host.run(ledger, operator, settings, all), () -> String.join(" ", words));
        return JsonMapper.builder().build().readTree(out.toByteArray());
    }

    @Test
    void aSheetGoesRoundAndComesBackWithItsScan() throws Exception {
        run(0, "issuance", "suspend", "K001", "--reason", "亡失の通報");
        run(0, "issuance", "release", "K001", "--reason", "発見", "--paper");
        String number = run(0, "decision", "list").get(0).get("number").asText();
        Path sheet = folder.resolve("決裁票.pdf");
        String qr =
                run(0, "decision", "print", number, sheet.toString()).get("qr").asText();
        assertTrue(Files.size(sheet) > 5_000);
        // The printed file stands for what the scanner makes of it.
        run(0, "decision", "record", qr, "--approved", "--by", "課長 山田", "--scan", sheet.toString());
        assertEquals(0, run(0, "decision", "list").size());
        JsonNode closed = run(0, "decision", "list", "--all").get(0);
        assertEquals("DONE", closed.get("state").asText());
        assertTrue(closed.get("scan").asBoolean());
        Path back = folder.resolve("写し.pdf");
        run(0, "decision", "scan", number, back.toString());
        assertArrayEquals(Files.readAllBytes(sheet), Files.readAllBytes(back));
        assertEquals(
                "ISSUED",
                run(0, "issuance", "list").get("cards").get(0).get("state").asText());
    }

    @Test
    void anInstructionOwesItsApproval() throws Exception {
        run(0, "issuance", "suspend", "K002", "--reason", "盗難", "--oral", "当直 鈴木");
        JsonNode owed = run(0, "approval", "list").get(0);
        assertEquals("当直 鈴木", owed.get("instructedBy").asText());
        String number = owed.get("number").asText();
        run(0, "approval", "print", number, folder.resolve("事後承認票.pdf").toString());
        run(1, "approval", "record", number, "--rejected", "--by", "課長 山田");
        assertEquals(
                "REJECTED",
                run(0, "approval", "list", "--all").get(0).get("state").asText());
    }

    @Test
    void whatIsDatedAheadWaits() throws Exception {
        run(
                0,
                "load",
                "organizations",
                Files.writeString(folder.resolve("o.csv"), "部署コード,部署名\n100,企画課\n")
                        .toString());
        run(
                1,
                "load",
                "people",
                Files.writeString(folder.resolve("p.csv"), "職員番号,氏,名,部署コード\n1,髙橋,太郎,999\n2,佐藤,花子,100\n")
                        .toString());
        Path events = Files.writeString(folder.resolve("e.csv"), "発令日,異動区分,職員番号,氏名\n2099-04-01,退職,2,佐藤　花子\n");
        run(0, "personnel", "events", "import", events.toString());
        JsonNode waiting = run(0, "reservation", "list").get(0);
        assertEquals("2099-04-01", waiting.get("effectiveOn").asText());
        run(0, "reservation", "withdraw", waiting.get("number").asText(), "--reason", "発令の取消し");
        assertEquals(0, run(0, "reservation", "list").size());
        assertEquals(
                "WITHDRAWN",
                run(0, "reservation", "list", "--all").get(0).get("state").asText());
    }

    private final class Quiet implements Terminal {
        @Override
        public PrintStream out() {
            return new PrintStream(out, true, StandardCharsets.UTF_8);
        }

        @Override
        public PrintStream err() {
            return new PrintStream(new ByteArrayOutputStream());
        }

        @Override
        public boolean interactive() {
            return false;
        }

        @Override
        public Optional<char[]> password(String prompt) {
            return Optional.empty();
        }

        @Override
        public Path workingFolder() {
            return folder;
        }
    }
}

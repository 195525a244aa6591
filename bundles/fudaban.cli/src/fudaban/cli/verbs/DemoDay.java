// SPDX-License-Identifier: EPL-2.0
package fudaban.cli.verbs;

import fudaban.cli.CommandLineHost;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The day of a demo, verb by verb. */
final class DemoDay {
    /** How the existing system's answer is made to hold work: one card in so many fails. */
    private static final String FAIL_EVERY = "20";

    private final CommandLineHost host;
    private final DemoDesk desk;
    private final Settings settings;
    private final DemoFolder folder;
    private final Script script;

    DemoDay(CommandLineHost host, DemoDesk desk, Settings settings, DemoFolder folder, Script script) {
        this.host = host;
        this.desk = desk;
        this.settings = settings;
        this.folder = folder;
        this.script = script;
    }

    /**
     * How much is made, and who is told.
     *
     * @param people how many people there are
     * @param forms how many applications come in on forms of their own
     * @param applicants how many applications come in
     * @param cards how many cards there are already
     * @param end whether the day ends: backup, 日報, journal handed out
     * @param stage is told of each stage as it begins
     * @param line is told of each command
     */
    record Script(int people, int forms, int applicants, int cards, boolean end, Stages stage, Consumer<String> line) {}

    /** Is told how far the day is. */
    interface Stages {
        /** A stage begins; whoever wants the day to stop throws here. */
        void begin(Stage stage) throws Refusal;
    }

    /** What the day consists of. */
    enum Stage {
        SAMPLE,
        LOAD,
        APPLICATIONS,
        ISSUE,
        FORMS,
        EXISTING,
        LIST,
        END
    }

    void run() throws Refusal, IOException {
        script.stage().begin(Stage.SAMPLE);
        Files.createDirectories(folder.faces());
        Files.createDirectories(folder.exchange());
        handlers(host, desk, settings);
        String input = folder.input().toString();
        step(
                "sample",
                input,
                "--people",
                String.valueOf(script.people()),
                "--forms",
                String.valueOf(script.forms()),
                "--applicants",
                String.valueOf(script.applicants()),
                "--cards",
                String.valueOf(script.cards()));
        script.stage().begin(Stage.LOAD);
        findings("load", "organizations", input + "/organizations.csv");
        findings("load", "people", input + "/people.csv");
        findings("load", "cards", input + "/existing-cards.csv");
        script.stage().begin(Stage.APPLICATIONS);
        findings("issuance", "import", input + "/applications.csv", "--photos", input + "/photos");
        findings("issuance", "check");
        step("issuance", "confirm");
        script.stage().begin(Stage.ISSUE);
        step(
                "issuance",
                "issue",
                "--practice",
                folder.cards().toString(),
                "--out",
                folder.faces().toString());
        script.stage().begin(Stage.FORMS);
        findings("issuance", "import", input + "/forms");
        findings("issuance", "check");
        step("issuance", "confirm");
        script.stage().begin(Stage.EXISTING);
        step(
                "issuance",
                "issue",
                "--executor",
                "existing",
                "--out",
                folder.exchange().toString());
        for (Path prepared : prepared()) {
            String result =
                    prepared.resolveSibling("result-" + prepared.getFileName()).toString();
            step("sample", "answer", prepared.toString(), result, "--fail-every", FAIL_EVERY);
            findings("issuance", "result", result);
        }
        script.stage().begin(Stage.LIST);
        step(
                "issuance",
                "list",
                "--xlsx",
                folder.file("発行状況一覧表.xlsx").toString(),
                "--pdf",
                folder.file("発行状況一覧表.pdf").toString());
        if (script.end()) {
            script.stage().begin(Stage.END);
            end();
        }
    }

    /** Whom the office agreed to: each is entered by the other. */
    static void handlers(CommandLineHost host, DemoDesk desk, Settings settings) throws Refusal, IOException {
        handler(host, desk, desk.manager(), settings, "operator", "見本　花子");
        handler(host, desk, desk.operator(), settings, "manager", "見本　一郎");
    }

    private static void handler(
            CommandLineHost host, DemoDesk desk, Session by, Settings settings, String account, String name)
            throws Refusal, IOException {
        String today = LocalDate.now(settings.clock()).toString();
        int code = host.run(
                desk.ledger(),
                by,
                settings,
                "register",
                "add",
                "handlers",
                "account=" + account,
                "name=" + name,
                "agreed=同意（見本）",
                "from=" + today);
        if (code != CommandLineHost.DONE) {
            throw new Refusal(DemoDay.class, "demo.step", "register add handlers " + account, code);
        }
    }

    private void end() throws Refusal, IOException {
        step("report", "submit", "daily", folder.file("日報.pdf").toString());
        // After the page was printed, so that what is restored knows its head.
        step("backup", "create");
        step("journal", "export", folder.file("証跡.zip").toString());
        step("journal", "verify");
    }

    private List<Path> prepared() throws IOException {
        try (Stream<Path> files = Files.list(folder.exchange())) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }

    /** A verb that must be done. */
    private void step(String... words) throws Refusal, IOException {
        int code = run(words);
        if (code != CommandLineHost.DONE) {
            throw new Refusal(DemoDay.class, "demo.step", String.join(" ", words), code);
        }
    }

    /** A verb that may find something: the sample data holds defects on purpose. */
    private void findings(String... words) throws Refusal, IOException {
        int code = run(words);
        if (code != CommandLineHost.DONE && code != CommandLineHost.FINDINGS) {
            throw new Refusal(DemoDay.class, "demo.step", String.join(" ", words), code);
        }
    }

    private int run(String... words) throws Refusal, IOException {
        script.line().accept("› " + String.join(" ", words));
        Session session = desk.operator();
        return host.run(desk.ledger(), session, settings, words);
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.cli.verbs;

import fudaban.cli.CommandLineHost;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Settings;
import fudaban.ledger.verb.Invocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The day of a demo, verb by verb. */
final class DemoDay {
    /** How the existing system's answer is made to hold work: one card in so many fails. */
    private static final String FAIL_EVERY = "20";

    private final CommandLineHost host;
    private final DemoDesk desk;
    private final Settings settings;
    private final DemoFolder folder;
    private final Invocation call;

    DemoDay(CommandLineHost host, DemoDesk desk, Settings settings, DemoFolder folder, Invocation call) {
        this.host = host;
        this.desk = desk;
        this.settings = settings;
        this.folder = folder;
        this.call = call;
    }

    void run() throws Refusal, IOException {
        Files.createDirectories(folder.faces());
        Files.createDirectories(folder.exchange());
        String input = folder.input().toString();
        step(
                "sample",
                input,
                "--people",
                call.value("--people").orElse("5200"),
                "--applicants",
                call.value("--applicants").orElse("120"),
                "--forms",
                call.value("--forms").orElse("30"),
                "--cards",
                call.value("--cards").orElse("5000"));
        findings("load", "organizations", input + "/organizations.csv");
        findings("load", "people", input + "/people.csv");
        findings("load", "cards", input + "/existing-cards.csv");
        findings("issuance", "import", input + "/applications.csv", "--photos", input + "/photos");
        findings("issuance", "check");
        step("issuance", "confirm");
        step(
                "issuance",
                "issue",
                "--practice",
                folder.cards().toString(),
                "--out",
                folder.faces().toString());
        findings("issuance", "import", input + "/forms");
        findings("issuance", "check");
        step("issuance", "confirm");
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
        step(
                "issuance",
                "list",
                "--xlsx",
                folder.file("発行状況一覧表.xlsx").toString(),
                "--pdf",
                folder.file("発行状況一覧表.pdf").toString());
        step("backup", "create");
        step("report", "submit", "daily", folder.file("日報.pdf").toString());
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
        call.line("› " + String.join(" ", words));
        Session session = desk.operator();
        return host.run(desk.ledger(), session, settings, words);
    }
}

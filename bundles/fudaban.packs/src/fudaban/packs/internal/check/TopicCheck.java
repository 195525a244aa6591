// SPDX-License-Identifier: EPL-2.0
package fudaban.packs.internal.check;

import fudaban.ledger.Refusal;
import fudaban.ledger.spi.EditionCheck;
import fudaban.ledger.spi.EditionFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What topics know of an edition, and its own tests: {@code tests/NAME/input.*} must give {@code tests/NAME/expected.*} byte by byte. */
final class TopicCheck {
    private final List<EditionCheck> checks;
    private final EditionFiles edition;
    private final Defects defects;

    TopicCheck(List<EditionCheck> topics, EditionFiles edition, Defects defects) {
        this.checks = topics.stream()
                .filter(each -> edition.has(each.kind() + ".json"))
                .toList();
        this.edition = edition;
        this.defects = defects;
    }

    void run() throws IOException {
        boolean sound = true;
        for (EditionCheck each : checks) {
            for (var defect : each.check(edition)) {
                sound = false;
                defects.add(path(defect.file()), defect.line(), defect.column(), defect.what());
            }
        }
        Set<String> tests = tests();
        if (!tests.isEmpty() && maker().isEmpty()) {
            defects.add(path("tests"), "tests.no-topic");
        } else if (sound) {
            for (String test : tests) {
                test(test);
            }
        }
    }

    /** Whose inputs the tests are. */
    private Optional<EditionCheck> maker() {
        return checks.stream().filter(EditionCheck::makes).findFirst();
    }

    private String path(String name) {
        return "editions/" + edition.effective() + "/" + name;
    }

    /** The folders of tests. */
    private Set<String> tests() {
        var tests = new TreeSet<String>();
        for (String name : edition.names()) {
            String[] parts = name.split("/");
            if (parts.length > 2 && parts[0].equals("tests")) {
                tests.add(parts[0] + "/" + parts[1] + "/");
            }
        }
        return tests;
    }

    private Optional<String> file(String test, String which) {
        return edition.names().stream()
                .filter(name -> name.startsWith(test + which + "."))
                .findFirst();
    }

    private void test(String test) throws IOException {
        Optional<String> input = file(test, "input");
        Optional<String> expected = file(test, "expected");
        if (input.isEmpty() || expected.isEmpty()) {
            defects.add(path(test), "test.incomplete");
            return;
        }
        try {
            byte[] made = maker().orElseThrow().make(edition, bytes(input.get()));
            compare(expected.get(), bytes(expected.get()), made);
        } catch (Refusal refused) {
            defects.at(path(input.get()), 0, 0, "test.refused", refused);
        }
    }

    private byte[] bytes(String name) throws IOException {
        try (var in = edition.open(name)) {
            return in.readAllBytes();
        }
    }

    /** Says the first place where they differ. */
    private void compare(String name, byte[] expected, byte[] made) {
        if (!Arrays.equals(expected, made)) {
            String wanted = new String(expected, StandardCharsets.UTF_8);
            String got = new String(made, StandardCharsets.UTF_8);
            int at = Math.max(0, Arrays.mismatch(wanted.toCharArray(), got.toCharArray()));
            String before = wanted.substring(0, Math.min(at, wanted.length()));
            int line = (int) before.chars().filter(c -> c == '\n').count();
            defects.at(
                    path(name),
                    line + 1,
                    before.length() - before.lastIndexOf('\n'),
                    "test.other",
                    line(wanted, line),
                    line(got, line));
        }
    }

    private static String line(String text, int number) {
        return text.lines().skip(number).findFirst().map(String::strip).orElse("");
    }
}

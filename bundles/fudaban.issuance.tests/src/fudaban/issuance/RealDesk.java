// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance;

import fudaban.hardware.pcsc.PcscReaderService;
import fudaban.issuance.batch.CardWriteStep;
import fudaban.issuance.internal.verb.CheckVerb;
import fudaban.issuance.internal.verb.ConfirmVerb;
import fudaban.issuance.internal.verb.ImportVerb;
import fudaban.issuance.internal.verb.IssueVerb;
import fudaban.ledger.verb.Verb;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.management.ObjectName;

/**
 * The desk as a program of its own beside a real pcscd: import, check, confirm when its folder is new, then
 * {@code issuance issue} with real readers and the key store. Says what the operator is told.
 */
final class RealDesk {
    private RealDesk() {}

    /** Folder, and how many people. */
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        boolean fresh = !Files.exists(folder.resolve("data"));
        try (var house = new House(folder.resolve("data"), fresh ? List.of() : List.of(step()));
                var readers = new PcscReaderService()) {
            if (fresh) {
                int people = Integer.parseInt(args[1]);
                Path file = Samples.csv(folder, people);
                Path photos = Samples.photos(folder, people);
                run(house, new ImportVerb(), Map.of("FILE", file.toString(), "--photos", photos.toString()));
                run(house, new CheckVerb(() -> House.FONTS), Map.of());
                run(house, new ConfirmVerb(), Map.of());
            }
            var issue = IssueVerb.of(() -> House.FONTS, null);
            issue.addReaders(readers);
            int exit = run(
                    house,
                    issue,
                    Map.of(
                            "--reader", "Fudaban Virtual Reader 1",
                            "--keys", folder.resolve("cards.p12").toString(),
                            "--keys-password-file", folder.resolve("password").toString(),
                            "--out", folder.resolve("faces").toString()));
            if (args[1].equals("1")) {
                dump(folder.resolve("heap.hprof"));
            }
            say("exit " + exit);
        }
    }

    /** What is still alive in this program when the work is done. */
    private static void dump(Path file) throws Exception {
        Files.deleteIfExists(file);
        ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=HotSpotDiagnostic"),
                        "dumpHeap",
                        new Object[] {file.toString(), true},
                        new String[] {String.class.getName(), boolean.class.getName()});
    }

    private static CardWriteStep step() {
        var step = new CardWriteStep();
        step.addReaders(new PcscReaderService());
        return step;
    }

    private static int run(House house, Verb verb, Map<String, String> values) throws Exception {
        return verb.run(new Call(house, values, List.of(), RealDesk::say));
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}

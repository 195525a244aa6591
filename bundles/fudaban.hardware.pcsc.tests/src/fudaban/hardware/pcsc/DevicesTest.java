// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.pcsc;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import fudaban.hardware.CardReaderService;
import fudaban.hardware.virtual.sandbox.PcscSandbox;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Readers and cards as they misbehave, against a real pcscd with vpcd, in private namespaces. */
class DevicesTest {
    private static final List<Class<?>> NEEDS = List.of(
            PcscReaderService.class,
            CardReaderService.class,
            PcscSandbox.class,
            ObjectMapper.class,
            JsonFactory.class,
            JsonInclude.class);
    private static final boolean LONG = Boolean.getBoolean("fudaban.long");

    @TempDir
    private Path folder;

    private String scenario(PcscSandbox sandbox, String name, String... more) throws Exception {
        var arguments = new ArrayList<>(List.of(name, folder.toString()));
        arguments.addAll(List.of(more));
        return sandbox.java(DevicesScenario.class, NEEDS, arguments.toArray(String[]::new))
                .orFail();
    }

    private static PcscSandbox sandbox(int readers) {
        return new PcscSandbox(readers, Duration.ofMinutes(LONG ? 60 : 2));
    }

    private static void says(String output, String... lines) {
        for (var line : lines) {
            assertTrue(output.contains(line), "“" + line + "” is missing in:\n" + output);
        }
    }

    @Test
    void aFileSystemCardIsWrittenTornAndFinished() throws Exception {
        var output = scenario(sandbox(1), "file");
        for (var at : new int[] {8, 60}) {
            says(output, at + " torn=REMOVED\n" + at + " before=", at + " finished=[] 髙橋 花子\n");
        }
        says(output, "8 before=BLANK\n", "60 before=BEGUN\n");
    }

    @Test
    void aContactCardWithoutT1IsWrittenAndRead() throws Exception {
        says(scenario(sandbox(1), "contact"), "before=BLANK uid=false\n", "differences=[] both=0 fetched=true\n");
    }

    @Test
    void aForeignCardIsSaidAndLeftAlone() throws Exception {
        var output = scenario(sandbox(1), "foreign");
        says(
                output,
                "atr=3B 95 13 81 01 80 73 FF 01 00 0B\n",
                "piv=FOREIGN uid=false marker=false\n",
                "file=FOREIGN uid=false marker=false\n",
                "identify=IDENTIFIED uid=false marker=false\n",
                "write=FOREIGN\n",
                "alive=true\nbroken=false\n");
    }

    @Test
    void answersAndCommandsOverEightKilobytesPassWholeAndInParts() throws Exception {
        var output = scenario(sandbox(1), "long");
        for (var length : new int[] {8_176, 8_192, 16_000, 64_000}) {
            says(output, length + " extended=true parts=true\n");
        }
        for (var length : new int[] {256, 9_000, 30_000, 60_000}) {
            says(output, length + " sent=true chained=true\n");
        }
    }

    @Test
    void anotherProgramCannotResetTheCardUnderASession() throws Exception {
        says(
                scenario(sandbox(1), "reset"),
                "through=false mine=9000\n",
                "other=true 0 reset by other\n",
                "tool=true 0\n",
                "again=true\n");
    }

    @Test
    void aReaderIsUnpluggedAndPluggedIn() throws Exception {
        says(
                scenario(sandbox(2).withoutService(), "unplugged"),
                "gone=Fudaban Virtual Reader 2\nopen=NO_READER detached=true\n",
                "other=true same=true\n",
                "back=Fudaban Virtual Reader 2\n");
    }

    @Test
    void cardsComeAndGoWithoutLeavingAnything() throws Exception {
        var output = scenario(sandbox(2).withoutService(), "cycles", Integer.toString(LONG ? 1_000 : 20));
        says(output, " same=true\nserved=0\ncontexts ended=5\n", "inserted=true\nhandles=true most=1\n");
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.virtual;

import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.hardware.Atr;
import fudaban.hardware.virtual.sandbox.PcscSandbox;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A practice card as a card of a real pcscd, talked to by opensc-tool. Fails, never skips, where that cannot start. */
class VpcdTest {
    @TempDir
    Path folder;

    @Test
    void otherPeoplesToolsTalkToItAndSeeItFail() throws Exception {
        var said = new PcscSandbox(1, Duration.ofSeconds(120))
                .java(VpcdScenario.class, List.of(VpcdCard.class, Atr.class), folder.toString())
                .orFail();
        assertTrue(said.contains("ATR 3b:87:80:01"), said);
        assertTrue(said.matches("(?s).*SELECT [^\\n]*SW1=0x90.*"), said);
        assertTrue(said.matches("(?s).*WRONG [^\\n]*SW1=0x6F.*"), said);
        assertTrue(said.matches("(?s).*WELL [^\\n]*SW1=0x90.*"), said);
        assertTrue(said.matches("(?s).*TORN (?![^\\n]*SW1=0x90).*"), said);
        assertTrue(said.contains("INSERTED false"), said);
    }
}

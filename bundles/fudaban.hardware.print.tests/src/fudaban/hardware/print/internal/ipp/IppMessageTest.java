// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.print.internal.ipp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class IppMessageTest {
    @Test
    void aMessageIsReadAsItWasWritten() throws Exception {
        var read = IppDecoder.decode(IppEncoder.encode(IppPropertiesTest.sample()));
        assertEquals(1, read.code());
        assertEquals(7, read.id());
        assertEquals(3, read.groups().size());
        var printer = read.first(IppGroup.PRINTER);
        assertEquals(List.of("media-jam-error", "cover-open-warning"), printer.texts("printer-state-reasons"));
        assertEquals("二階のプリンター", printer.text("printer-info").orElseThrow());
        assertEquals(12, read.first(IppGroup.JOB).number("job-id").orElseThrow());
        var size = printer.all("media-col-default")
                .getFirst()
                .members()
                .get("media-size")
                .getFirst();
        assertEquals(5398, size.members().get("y-dimension").getFirst().number().orElseThrow());
        assertArrayEquals(IppEncoder.encode(IppPropertiesTest.sample()), IppEncoder.encode(IppPropertiesTest.sample()));
    }
}

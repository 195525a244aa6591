// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.print.internal.ipp;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Nothing a printer may answer does more than fail. */
class IppPropertiesTest {
    static IppMessage sample() {
        var size = Map.of(
                "x-dimension", List.of(new IppValue(IppValue.INTEGER, 8560)),
                "y-dimension", List.of(new IppValue(IppValue.INTEGER, 5398)));
        var printer = new IppGroup(IppGroup.PRINTER)
                .keyword("printer-state-reasons", "media-jam-error", "cover-open-warning")
                .add("printer-state", IppValue.ENUM, 5)
                .add("printer-is-accepting-jobs", IppValue.BOOLEAN, true)
                .add("printer-resolution-supported", IppValue.RESOLUTION, new IppValue.Resolution(300, 300, 3))
                .add("copies-supported", IppValue.RANGE, new IppValue.Range(1, 99))
                .add("time-at-processing", 0x13, new byte[0])
                .add("printer-info", IppValue.TEXT, "二階のプリンター")
                .add(
                        "media-col-default",
                        IppValue.COLLECTION,
                        Map.of("media-size", List.of(new IppValue(IppValue.COLLECTION, size))));
        return new IppMessage(
                0x0001,
                7,
                List.of(
                        new IppGroup(IppGroup.OPERATION).add("attributes-charset", IppValue.CHARSET, "utf-8"),
                        printer,
                        new IppGroup(IppGroup.JOB).add("job-id", IppValue.INTEGER, 12)));
    }

    @Property(tries = 500, seed = "20261122")
    void brokenAnswersEndInAFailure(@ForAll long seed) {
        var random = new Random(seed);
        for (int round = 0; round < (Boolean.getBoolean("fudaban.long") ? 20 : 2); round++) {
            survives(broken(random));
        }
    }

    private static byte[] broken(Random random) {
        var bytes = IppEncoder.encode(sample());
        if (random.nextInt(4) == 0) {
            bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
        }
        for (int i = 0; i < 1 + random.nextInt(6) && bytes.length > 0; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private static void survives(byte[] bytes) {
        try {
            IppDecoder.decode(bytes).all(IppGroup.PRINTER).forEach(group -> {
                group.text("printer-info");
                group.number("printer-state");
                group.all("media-col-default").forEach(IppValue::members);
            });
        } catch (IppException expected) {
            return;
        }
    }
}

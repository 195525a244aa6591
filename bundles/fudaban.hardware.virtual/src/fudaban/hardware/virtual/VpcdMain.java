// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.virtual;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Holds one card of a folder in a slot of vpcd until the process ends; for demonstrations and other people's tools. */
public final class VpcdMain {
    private VpcdMain() {}

    /**
     * Starts the card.
     *
     * @param args folder, card name (made when missing), and optionally the port and the algorithm of the administration
     *     key in hexadecimal ({@code 03} for what yubico-piv-tool 2.2 knows)
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length < 2) {
            throw new IllegalArgumentException("usage: VpcdMain FOLDER CARD [PORT [ALGORITHM]]");
        }
        var folder = new CardFolder(Path.of(args[0]));
        if (!folder.names().contains(args[1])) {
            folder.create(args[1], args.length > 3 ? Integer.parseInt(args[3], 16) : 0x0C);
        }
        var port = args.length > 2 ? Integer.parseInt(args[2]) : VpcdCard.FIRST_PORT;
        try (var card = VpcdCard.insert(port, folder.open(args[1]), Duration.ofSeconds(10))) {
            while (card.inserted()) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
    }
}

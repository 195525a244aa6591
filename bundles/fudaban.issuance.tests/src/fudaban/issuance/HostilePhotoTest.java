// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.issuance.face.PhotoImage;
import fudaban.ledger.testing.Mutations;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** A damaged photo is drawn, or is none: nothing else happens. */
class HostilePhotoTest {
    private static final int ROOM = 20_000;

    @Test
    void damagedPhotosAreNone() throws Exception {
        var photo = new BufferedImage(30, 40, BufferedImage.TYPE_INT_RGB);
        var g = photo.createGraphics();
        g.setColor(Color.ORANGE);
        g.fillOval(5, 5, 20, 30);
        g.dispose();
        for (String format : new String[] {"jpeg", "png"}) {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(photo, format, bytes);
            assertTrue(PhotoImage.forChip(bytes.toByteArray(), 40, ROOM).isPresent(), format);
            var mutations = new Mutations(format.length());
            for (int i = 0; i < Mutations.count(100, 20_000); i++) {
                assertNotNull(PhotoImage.forChip(mutations.of(bytes.toByteArray()), 40, ROOM));
            }
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
import java.awt.image.BufferedImage;

/** Photographs compared. */
final class Pictures {
    private Pictures() {}

    /** How many dots differ. */
    static int differences(BufferedImage one, BufferedImage other) {
        int[] before = one.getRGB(0, 0, one.getWidth(), one.getHeight(), null, 0, one.getWidth());
        int[] after = other.getRGB(0, 0, one.getWidth(), one.getHeight(), null, 0, one.getWidth());
        int count = 0;
        for (int i = 0; i < before.length; i++) {
            count += before[i] == after[i] ? 0 : 1;
        }
        return count;
    }
}

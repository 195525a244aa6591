// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.face;

import java.awt.image.BufferedImage;
import java.util.Optional;

/** Artwork by its name: 保護すべき情報, so it is asked for only when it is drawn and kept nowhere. */
public interface Backgrounds {
    /** No pack brings any: figures of the profile are all there is. */
    Backgrounds NONE = name -> Optional.empty();

    /** The reader may not see artwork: neither pictures nor figures are drawn, and the face says so. It is never printed. */
    Backgrounds HIDDEN = new Backgrounds() {
        @Override
        public Optional<BufferedImage> picture(String name) {
            return Optional.empty();
        }

        @Override
        public boolean hidden() {
            return true;
        }
    };

    /** The picture; empty when the pack or the key is not there. */
    Optional<BufferedImage> picture(String name);

    /** Whether the reader may see none of it. */
    default boolean hidden() {
        return false;
    }
}

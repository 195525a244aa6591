// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fudaban.ui.access.Access;
import fudaban.ui.screen.ScreenTest;
import java.util.List;
import org.junit.jupiter.api.Test;

class GalleryTest extends ScreenTest {
    @Test
    void everyPageIsShownAndEverythingOnItHasAName() {
        var gallery = new Gallery(shell);
        open();
        for (int page = 0; page < gallery.pages(); page++) {
            gallery.show(page);
            settle();
            assertEquals(List.of(), Access.unnamed(shell), "page " + page);
        }
    }
}

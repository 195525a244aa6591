// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fudaban.ui.access.Access;
import fudaban.ui.screen.ScreenTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every page is shown, and everything on it has a name. */
class GalleryTest extends ScreenTest {
    private void page(int page) {
        var gallery = new Gallery(shell);
        gallery.show(page);
        open();
        assertEquals(6, gallery.pages(), "one test for each page");
        assertEquals(List.of(), Access.unnamed(shell));
    }

    @Test
    void itIsAPageOfTheWorkbench() {
        new GalleryPart().create(shell);
        open();
        assertEquals(List.of(), Access.unnamed(shell));
    }

    @Test
    void tokens() {
        page(0);
    }

    @Test
    void controls() {
        page(1);
    }

    @Test
    void forms() {
        page(2);
    }

    @Test
    void tables() {
        page(3);
    }

    @Test
    void messages() {
        page(4);
    }

    @Test
    void dialogs() {
        page(5);
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.office.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PortableNamesTest {
    @Test
    void whatEverySystemTakesStays() {
        for (String name :
                List.of("有効期限調査_2026-11_情報課.xlsx", "a b.csv", "𠮷野.pdf", ".fudaban", "COMM.txt", "nullable")) {
            assertEquals(name, PortableNames.of(name));
        }
    }

    @Test
    void signsWindowsKeepsForItselfAreReplaced() {
        assertEquals("総務_庶務_ 第1_係", PortableNames.of("総務/庶務: 第1*係"));
        assertEquals("_.._x", PortableNames.of("/../x"));
        assertEquals("a_b", PortableNames.of("a\tb"));
        assertEquals("名簿", PortableNames.of("名簿. . "));
        assertEquals("_", PortableNames.of(".."));
        assertEquals("_", PortableNames.of(""));
        assertEquals("a_b", PortableNames.of("a\ud842b"));
    }

    @Test
    void noDeviceIsWrittenTo() {
        assertEquals("_NUL", PortableNames.of("NUL"));
        assertEquals("_con.xlsx", PortableNames.of("con.xlsx"));
        assertEquals("_COM1.a.b", PortableNames.of("COM1.a.b"));
        assertEquals("_LPT\u00b2", PortableNames.of("LPT\u00b2"));
    }

    @Test
    void aLongNameKeepsItsEndingAndItsCharactersWhole() {
        String cut = PortableNames.of("𠮷".repeat(150) + ".xlsx");
        assertTrue(cut.length() <= PortableNames.LONGEST_NAME, cut.length() + "");
        assertTrue(cut.endsWith("𠮷.xlsx"), cut);
    }

    @Test
    void aFolderIsLookedThrough() {
        assertEquals(List.of(), PortableNames.problems(List.of("plugins/a_1.0.jar", "fudaban.cmd"), 60));
        List<String> problems =
                PortableNames.problems(List.of("a/aux.txt", "b/Name", "b/name", "c".repeat(100), "d:e"), 200);
        assertEquals(4, problems.size(), problems.toString());
    }
}

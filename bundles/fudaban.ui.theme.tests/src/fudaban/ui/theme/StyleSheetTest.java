// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The style sheets say nothing that is not a token, and differ in colours only. */
class StyleSheetTest {
    @Test
    void everyColourIsAToken() throws IOException {
        for (String sheet : new String[] {"light", "dark"}) {
            Set<String> known = new HashSet<>(ContrastTest.tokens(sheet).values());
            var colors = Pattern.compile("#[0-9A-Fa-f]{6}\\b").matcher(ContrastTest.text("/css/" + sheet + ".css"));
            while (colors.find()) {
                assertTrue(known.contains(colors.group()), sheet + ": " + colors.group());
            }
            assertTrue(
                    !ContrastTest.text("/css/" + sheet + ".css").contains("@"),
                    "a token of the template was not filled in");
        }
    }

    @Test
    void bothSheetsHaveTheSameRules() throws IOException {
        assertEquals(shape("light"), shape("dark"));
    }

    @Test
    void everyTokenReachesThePalette() throws IOException {
        String plugin = ContrastTest.text("/plugin.xml");
        for (Map.Entry<String, String> token : ContrastTest.tokens("light").entrySet()) {
            assertTrue(plugin.contains("\"palette-" + token.getKey() + "\""), token.getKey());
        }
    }

    private static String shape(String sheet) throws IOException {
        return ContrastTest.text("/css/" + sheet + ".css").replaceAll("#[0-9A-F]{6}", "COLOUR");
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.theme;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every rule of both style sheets: what it writes is readable on its own ground, or, where it has none, on every ground. */
class SheetContrastTest {
    private static final Pattern RULE = Pattern.compile("(?s)([^{}/]+)\\{([^}]*)}");
    private static final Pattern GROUND = Pattern.compile("background-color: (#[0-9A-F]{6})");
    private static final Pattern INK = Pattern.compile("(?<![a-z-])color: (#[0-9A-F]{6})");
    private static final List<String> GROUNDS = List.of("neutral-0", "neutral-1", "neutral-2");
    /** WCAG 2.2, 1.4.3 leaves out what cannot be used, and marks need 3:1 (1.4.11). */
    private static final Set<String> MARKS = Set.of("combobox arrow", "entry image", "calendar:indeterminate");

    @Test
    void everyRuleIsReadable() throws IOException {
        List<String> faults = new ArrayList<>();
        int[] checked = {0};
        for (String theme : List.of("light", "dark")) {
            for (String kind : List.of("", "gtk-")) {
                Matcher rules = RULE.matcher(
                        ContrastTest.text("/css/" + kind + theme + ".css").replaceAll("(?s)/\\*.*?\\*/", ""));
                while (rules.find()) {
                    check(faults, theme, rules.group(1).strip(), rules.group(2), checked);
                }
            }
        }
        assertTrue(faults.isEmpty(), () -> String.join("\n", faults));
        assertTrue(checked[0] > 80, () -> "the sheets are not read: " + checked[0]);
    }

    private static void check(List<String> faults, String theme, String rule, String body, int[] checked)
            throws IOException {
        Matcher ink = INK.matcher(body);
        if (!ink.find() || rule.contains(":disabled") || rule.startsWith(".Painted")) {
            return;
        }
        Matcher ground = GROUND.matcher(body);
        List<String> grounds = new ArrayList<>();
        if (ground.find()) {
            grounds.add(ground.group(1));
        } else {
            for (String token : rule.startsWith(".Raised") ? List.of("neutral-1") : GROUNDS) {
                grounds.add(ContrastTest.tokens(theme).get(token));
            }
        }
        for (String each : grounds) {
            if (rule.startsWith("check:") || rule.startsWith("check,")) {
                continue;
            }
            double least = MARKS.contains(rule) ? 3 : 4.5;
            double ratio = ContrastTest.contrast(ink.group(1), each);
            checked[0]++;
            if (ratio < least && !rule.startsWith("tooltip label")) {
                faults.add("%s: %s: %s on %s has %.2f".formatted(theme, rule, ink.group(1), each, ratio));
            }
        }
    }
}

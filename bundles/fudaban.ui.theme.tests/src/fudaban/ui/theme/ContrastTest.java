// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The colours of both style sheets against each other: WCAG 2.2, 1.4.3 (text 4.5:1) and 1.4.11 (marks 3:1). */
class ContrastTest {
    private static final List<String> GROUNDS = List.of("neutral-0", "neutral-1", "neutral-2");
    private static final List<String> TEXTS = List.of("neutral-6", "neutral-7", "neutral-8", "accent");
    private static final List<String> STATES = List.of("good", "caution", "bad");

    @Test
    void textIsReadableOnEveryGround() throws IOException {
        List<String> faults = new ArrayList<>();
        for (String sheet : List.of("light", "dark")) {
            Map<String, String> tokens = tokens(sheet);
            for (String ground : GROUNDS) {
                TEXTS.forEach(text -> check(faults, sheet, tokens, text, ground, 4.5));
                STATES.forEach(text -> check(faults, sheet, tokens, text, ground, 4.5));
                check(faults, sheet, tokens, "neutral-5", ground, 3);
            }
            STATES.forEach(state -> check(faults, sheet, tokens, state, state + "-soft", 4.5));
            check(faults, sheet, tokens, "accent", "accent-soft", 4.5);
            check(faults, sheet, tokens, "neutral-8", "accent-soft", 4.5);
            check(faults, sheet, tokens, "neutral-6", "accent-soft", 4.5);
            check(faults, sheet, tokens, "on-accent", "accent", 4.5);
        }
        assertTrue(faults.isEmpty(), () -> String.join("\n", faults));
    }

    @Test
    void bothThemesHaveTheSameTokens() throws IOException {
        assertEquals(tokens("light").keySet(), tokens("dark").keySet());
        assertEquals(18, tokens("light").size());
    }

    private static void check(
            List<String> faults, String sheet, Map<String, String> tokens, String ink, String ground, double least) {
        double ratio = contrast(tokens.get(ink), tokens.get(ground));
        if (ratio < least) {
            faults.add("%s: %s on %s has %.2f, needs %.1f".formatted(sheet, ink, ground, ratio, least));
        }
    }

    static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String color) {
        int rgb = Integer.parseInt(color.substring(1), 16);
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    /** Token to colour, as the style sheet hands them to painted controls. */
    static Map<String, String> tokens(String sheet) throws IOException {
        Map<String, String> tokens = new TreeMap<>();
        var matcher = Pattern.compile("palette-([a-z0-9-]+): (#[0-9A-F]{6});").matcher(text("/css/" + sheet + ".css"));
        while (matcher.find()) {
            tokens.put(matcher.group(1), matcher.group(2));
        }
        return tokens;
    }

    static String text(String resource) throws IOException {
        try (var in = ContrastTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

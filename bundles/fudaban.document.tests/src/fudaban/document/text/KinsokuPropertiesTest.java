// SPDX-License-Identifier: EPL-2.0
package fudaban.document.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** 禁則: the rules hold at every break, and no text is lost. */
class KinsokuPropertiesTest {
    private static final FontStack FONTS = FontStack.shipped();

    @Property(tries = 400, seed = "20260331")
    void linesKeepTheRules(
            @ForAll("sentences") String text, @ForAll @IntRange(min = 12, max = 30) int width, @ForAll boolean hang) {
        List<Glyph> glyphs = FONTS.shape(text, false);
        List<LineBreaker.Line> lines = LineBreaker.lines(glyphs, width, hang);
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            String line = text(glyphs, lines.get(i));
            all.append(line);
            double used = glyphs.subList(lines.get(i).from(), lines.get(i).to()).stream()
                    .mapToDouble(Glyph::advance)
                    .sum();
            int last = line.isEmpty() ? 0 : line.codePointBefore(line.length());
            assertTrue(used <= width + 1e-6 || hang && Kinsoku.hangs(last), line + " is too long: " + used);
            if (!line.isEmpty()) {
                assertFalse(i > 0 && Kinsoku.notAtStart(line.codePointAt(0)), "行頭禁則: " + line);
                assertFalse(i < lines.size() - 1 && Kinsoku.notAtEnd(last), "行末禁則: " + line);
            }
        }
        assertEquals(text.replace(" ", ""), all.toString().replace(" ", ""));
    }

    @Example
    void aFullStopHangs() {
        assertEquals(List.of("あいう。", "えお"), lines("あいう。えお", 3, true));
        assertEquals(List.of("あい", "う。え", "お"), lines("あいう。えお", 3, false));
    }

    @Example
    void wordsAndSequencesStayWhole() {
        assertEquals(
                List.of("確認 Card ", "Reader 1").stream().map(String::strip).toList(),
                lines("確認 Card Reader 1", 5.2, false));
        assertEquals(List.of("ああ", "葛\uDB40\uDD00城"), lines("ああ葛\uDB40\uDD00城", 2, false));
        assertEquals(
                List.of("。。", "。"),
                lines(
                        "。。。",
                        FONTS.shape("。。", false).stream()
                                .mapToDouble(Glyph::advance)
                                .sum(),
                        false));
    }

    @Provide
    Arbitrary<String> sentences() {
        Arbitrary<String> word = Arbitraries.of(
                "あ",
                "身分証",
                "（発行）",
                "「葛\uDB40\uDD00城」",
                "っ",
                "カード",
                "。",
                "、",
                "Card",
                "12,345",
                "100%",
                "……",
                " ",
                "ー",
                "・",
                "\uD842\uDFB7田",
                "※",
                "（１）");
        // A closing mark after another may pile up; five in a row still fit in twelve em.
        return word.list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .map(w -> String.join("", w))
                .filter(t -> !t.matches("(?s).*[っ。、ー・…）」%]{6,}.*"));
    }

    private static List<String> lines(String text, double width, boolean hang) {
        List<Glyph> glyphs = FONTS.shape(text, false);
        return LineBreaker.lines(glyphs, width, hang).stream()
                .map(l -> text(glyphs, l))
                .toList();
    }

    private static String text(List<Glyph> glyphs, LineBreaker.Line line) {
        StringBuilder text = new StringBuilder();
        glyphs.subList(line.from(), line.to()).forEach(g -> text.append(g.text()));
        return text.toString();
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.photo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.issuance.photo.Measure.Verdict;
import fudaban.issuance.profile.PhotoRules;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Drawn faces measured: what is wrong with each is found, and nothing else. */
class PhotoCheckTest {
    private static final PhotoRules RULES = Rules.seed();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Optional<LocalDate> FRESH = Optional.of(TODAY.minusMonths(2));

    private static List<Measure> measured(DrawnFace face, Optional<LocalDate> taken) {
        BufferedImage picture = face.picture();
        double x = picture.getWidth() / 2.0;
        var head = new Head(x, face.headTop(), x, face.headChin());
        return new PhotoCheck(RULES, TODAY).measure(picture, Cut.around(head, 0, RULES), taken);
    }

    private static Set<String> bad(List<Measure> measures) {
        return measures.stream()
                .filter(measure -> measure.verdict() == Verdict.BAD)
                .map(Measure::name)
                .collect(Collectors.toSet());
    }

    private static Set<String> bad(DrawnFace face) {
        return bad(measured(face, FRESH));
    }

    @Test
    void eachFaultIsFoundAlone() {
        List<Measure> good = measured(DrawnFace.good(), FRESH);
        assertTrue(PhotoCheck.good(good), () -> sentences(good));
        assertEquals(Set.of("light"), bad(DrawnFace.good().light(0.3)));
        assertEquals(Set.of("light", "clipped"), bad(DrawnFace.good().light(1.6)));
        assertEquals(Set.of("sharp"), bad(DrawnFace.good().blurred(13)));
        assertTrue(bad(DrawnFace.good().shelf()).containsAll(Set.of("plain", "edges")));
        assertEquals(Set.of("resolution"), bad(new DrawnFace(300, 386)));
        assertEquals(Set.of("age"), bad(measured(DrawnFace.good(), Optional.of(TODAY.minusMonths(7)))));
        assertEquals(Set.of("age"), bad(measured(DrawnFace.good(), Optional.of(TODAY.plusDays(1)))));
        assertTrue(PhotoCheck.good(measured(DrawnFace.good(), Optional.empty())), "an unknown day alone stops nobody");
        BufferedImage two = new DrawnFace(700, 900).two().picture();
        assertTrue(bad(new PhotoCheck(RULES, TODAY).measure(two, Cut.middle(700, 900, RULES), FRESH))
                .contains("people"));
    }

    @Test
    void eachIsToldWithWhatWasMeasuredAndTheLimit() {
        List<Measure> measures = measured(DrawnFace.good().blurred(13), FRESH);
        Measure sharp = measures.stream()
                .filter(m -> m.name().equals("sharp"))
                .findFirst()
                .orElseThrow();
        for (Locale locale : List.of(Locale.JAPAN, Locale.ENGLISH)) {
            String sentence = sharp.sentence().text(locale);
            assertTrue(sentence.contains(sharp.value()) && sentence.contains(sharp.limit()), sentence);
            measures.forEach(
                    measure -> assertFalse(measure.sentence().text(locale).startsWith("measure."), measure.name()));
        }
    }

    private static String sentences(List<Measure> measures) {
        return measures.stream().map(m -> m.sentence().text(Locale.JAPAN)).collect(Collectors.joining("\n"));
    }

    @Test
    void theHeadIsProposedCloseToWhereItIs() {
        for (DrawnFace face : List.of(
                DrawnFace.good(),
                new DrawnFace(900, 1200).head(0.2, 0.6, 0.4),
                new DrawnFace(1600, 1200).head(0.15, 0.55, 0.6))) {
            var found = HeadFinder.find(face.picture()).orElseThrow();
            int length = face.headChin() - face.headTop();
            assertTrue(found.sure());
            assertEquals(face.headTop(), found.head().topY(), length * 0.03);
            assertEquals(face.headChin(), found.head().chinY(), length * 0.08);
        }
        assertTrue(HeadFinder.find(DrawnFace.good().shelf().picture()).isEmpty(), "it says when it does not know");
        assertTrue(HeadFinder.find(new BufferedImage(300, 400, BufferedImage.TYPE_INT_RGB))
                .isEmpty());
    }

    @Test
    void whatIsProposedKeepsToTheNorm() {
        BufferedImage picture = new DrawnFace(1600, 1200).head(0.2, 0.65, 0.6).picture();
        var head = HeadFinder.find(picture).orElseThrow().head();
        List<Measure> measures = new PhotoCheck(RULES, TODAY).measure(picture, Cut.around(head, 0, RULES), FRESH);
        assertTrue(PhotoCheck.good(measures), () -> sentences(measures));
    }

    @Test
    void aTurnedHeadIsPutUpright() {
        BufferedImage straight = new DrawnFace(1600, 1600).head(0.3, 0.65, 0.5).picture();
        var turn = AffineTransform.getRotateInstance(Math.toRadians(-8), 800, 800);
        var leaning = new AffineTransformOp(turn, AffineTransformOp.TYPE_BILINEAR)
                .filter(straight, new BufferedImage(1600, 1600, BufferedImage.TYPE_INT_RGB));
        Point2D top = turn.transform(new Point2D.Double(800, 480), null);
        Point2D chin = turn.transform(new Point2D.Double(800, 1040), null);
        Cut cut = Cut.around(new Head(top.getX(), top.getY(), chin.getX(), chin.getY()), 8, RULES);
        Point2D there = cut.toMillimetres(RULES).transform(top, null);
        assertEquals(RULES.width() / 2, there.getX(), 0.05);
        assertEquals(4, there.getY(), 0.05);
        assertEquals(38, cut.toMillimetres(RULES).transform(chin, null).getY(), 0.05);
        var out = cut.of(leaning, 300, RULES);
        assertEquals(413, out.getWidth());
        assertEquals(531, out.getHeight());
        // Both eyes stand at the same height again: brows are dark, skin between is not.
        int brow = (int) Math.round((4 + 34 * 0.41) / 25.4 * 300);
        int left = (int) Math.round((17.5 - 34 * 0.68 * 0.2) / 25.4 * 300);
        int right = (int) Math.round((17.5 + 34 * 0.68 * 0.2) / 25.4 * 300);
        assertTrue((out.getRGB(left, brow) >> 16 & 0xFF) < 110);
        assertTrue((out.getRGB(right, brow) >> 16 & 0xFF) < 110);
    }

    @Test
    void aCutIsKeptAsTextAndRedoneTheSame() {
        BufferedImage picture = DrawnFace.good().picture();
        Cut cut = Cut.middle(picture.getWidth(), picture.getHeight(), RULES)
                .moved(1.5, -2, RULES)
                .zoomed(1.1)
                .turned(2.5, RULES)
                .with(new Head(270, 80, 280, 530));
        Cut again = Cut.parse(cut.text()).orElseThrow();
        assertEquals(cut.text(), again.text());
        assertEquals(again, Cut.parse(again.text()).orElseThrow());
        assertTrue(Cut.parse("x=1;y=2;height=0;angle=0").isEmpty());
        assertTrue(Cut.parse(null).isEmpty());
        assertEquals(RULES.angle(), cut.turned(90, RULES).angle());
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.sample.internal;

import fudaban.office.era.Wareki;
import fudaban.sample.SamplePerson;
import java.util.List;

/**
 * An application as it is written down.
 *
 * @param person whose
 * @param kind 申請区分
 * @param cardKind 券種
 * @param familyKana as written, which a defect may have changed
 * @param birth as written
 * @param title as written
 * @param reason 申請理由
 * @param photo how its photo is
 */
public record Application(
        SamplePerson person,
        String kind,
        String cardKind,
        String familyKana,
        String birth,
        String title,
        String reason,
        Photo photo) {
    static final List<String> HEADINGS = List.of(
            "申請区分", "券種", "職員番号", "氏", "名", "氏（カナ）", "名（カナ）", "氏（ローマ字）", "名（ローマ字）", "旧姓", "生年月日", "所属", "役職", "内線",
            "交付先", "申請理由");

    /** How a photo is. */
    public enum Photo {
        GOOD,
        MISSING,
        SMALL
    }

    static Application of(SamplePerson person, String kind, String title, String reason) {
        String birth = Wareki.format(person.birth(), Wareki.Style.LONG);
        String card = kind.equals("新規") && person.index() % 40 == 39 ? "IC特別通行証" : "IC身分証";
        return new Application(person, kind, card, person.familyKana(), birth, title, reason, Photo.GOOD);
    }

    Application with(Photo other) {
        return new Application(person, kind, cardKind, familyKana, birth, title, reason, other);
    }

    Application withFamilyKana(String other) {
        return new Application(person, kind, cardKind, other, birth, title, reason, photo);
    }

    Application withBirth(String other) {
        return new Application(person, kind, cardKind, familyKana, other, title, reason, photo);
    }

    Application withKind(String other, String why) {
        return new Application(person, other, cardKind, familyKana, birth, title, why, photo);
    }

    List<String> cells() {
        return List.of(
                kind,
                cardKind,
                person.staffNumber(),
                person.familyName(),
                person.givenName(),
                familyKana,
                person.givenKana(),
                person.familyRomaji(),
                person.givenRomaji(),
                person.formerFamilyName(),
                birth,
                person.unit().name(),
                title,
                person.extension(),
                person.unit().destination(),
                reason);
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.act;

import fudaban.issuance.model.Application;
import fudaban.issuance.model.ApplicationKind;
import fudaban.issuance.model.ReissueCause;
import fudaban.issuance.profile.ApplicationColumns;
import fudaban.issuance.profile.ApplicationField;
import fudaban.model.CredentialKind;
import fudaban.office.OfficeException;
import fudaban.office.era.DateText;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes texts as handed in into an application. What cannot be understood stays as text; the checks name it. */
final class Texts {
    private Texts() {}

    static void fill(Application to, Map<ApplicationField, String> values, ApplicationColumns words) {
        values.forEach((field, raw) -> {
            String value = raw == null || raw.isEmpty() ? null : raw;
            switch (field) {
                case KIND -> {
                    to.setKindText(value);
                    to.setKind(words.kind(value).orElse(ApplicationKind.NEW));
                }
                case CARD_KIND -> {
                    to.setCardKindText(value);
                    to.setCardKind(words.cardKind(value).orElse(CredentialKind.STAFF_CARD));
                }
                case BIRTH -> {
                    to.setBirthText(value);
                    to.setBirth(date(value));
                }
                case STAFF_NUMBER -> to.setStaffNumber(value);
                case FAMILY_NAME -> to.setFamilyName(value);
                case GIVEN_NAME -> to.setGivenName(value);
                case FAMILY_KANA -> to.setFamilyKana(value);
                case GIVEN_KANA -> to.setGivenKana(value);
                case FAMILY_ROMAJI -> to.setFamilyRomaji(value);
                case GIVEN_ROMAJI -> to.setGivenRomaji(value);
                case FORMER_FAMILY_NAME -> to.setFormerFamilyName(value);
                case UNIT -> to.setUnitName(value);
                case TITLE -> to.setTitle(value);
                case DESTINATION -> to.setDestination(value);
                case REASON -> to.setReason(value);
                case NAME -> {
                    String[] parts = halves(value);
                    to.setFamilyName(parts[0]);
                    to.setGivenName(parts[1]);
                }
                case KANA -> {
                    String[] parts = halves(value);
                    to.setFamilyKana(parts[0]);
                    to.setGivenKana(parts[1]);
                }
                case ROMAJI -> {
                    String[] parts = halves(value);
                    to.setFamilyRomaji(parts[0]);
                    to.setGivenRomaji(parts[1]);
                }
                case CAUSE, PHOTO -> {}
            }
        });
        String said = values.get(ApplicationField.CAUSE);
        if (to.getKind() != ApplicationKind.REISSUE) {
            to.setCause(ReissueCause.NONE);
        } else if (said != null || to.getCause() == ReissueCause.NONE) {
            to.setCause(words.cause(said, to.getKindText(), to.getReason()));
        }
        to.setDisplayName(joined(to.getFamilyName(), to.getGivenName()));
        to.setKana(joined(to.getFamilyKana(), to.getGivenKana()));
    }

    /** 氏 and 名 at the first space, half or full width; what follows stays together (a middle name belongs to the given name). */
    private static String[] halves(String whole) {
        if (whole == null) {
            return new String[2];
        }
        String[] parts = whole.strip().split("[ \u3000]+", 2);
        return new String[] {parts[0], parts.length > 1 ? parts[1] : null};
    }

    static String joined(String first, String second) {
        String text = Stream.of(first, second)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining("　"));
        return text.isEmpty() ? null : text;
    }

    private static LocalDate date(String text) {
        try {
            return text == null ? null : DateText.parse(text);
        } catch (OfficeException unclear) {
            return null;
        }
    }
}

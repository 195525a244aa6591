// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.target;

import fudaban.ledger.query.Row;
import fudaban.model.StaffEventKind;
import fudaban.personnel.EventText;
import fudaban.personnel.Names;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A person on one day: what is recorded, and the staff events that wait for a day until then. */
final class Subject {
    private static final PersonValue[] VALUES = PersonValue.values();

    private final String[] values = new String[VALUES.length];
    private final List<String> posts = new ArrayList<>(0);

    /** As recorded. */
    static Subject of(Row row) {
        var subject = new Subject();
        for (PersonValue value : VALUES) {
            Object recorded = row.get(value.attribute());
            subject.values[value.ordinal()] = recorded == null ? null : recorded.toString();
        }
        return subject;
    }

    /** Somebody who is not there yet. */
    static Subject of(EventText hired) {
        var subject = new Subject();
        subject.values[PersonValue.STAFF_NUMBER.ordinal()] = hired.values().get("staffNumber");
        return subject;
    }

    String get(PersonValue value) {
        return values[value.ordinal()];
    }

    /** Units of 併任 on that day. */
    List<String> posts() {
        return posts;
    }

    /** Whether the person is in the office on a day. */
    boolean on(LocalDate day) {
        String from = get(PersonValue.VALID_FROM);
        String to = get(PersonValue.VALID_TO);
        String wanted = day.toString();
        return (from == null || from.compareTo(wanted) <= 0) && (to == null || to.compareTo(wanted) >= 0);
    }

    /** Whether the person has left before a day; false for one who has not begun. */
    boolean leftBefore(LocalDate day) {
        String to = get(PersonValue.VALID_TO);
        return to != null && to.compareTo(day.toString()) < 0;
    }

    /** What a waiting event will make of it; the rules are those of the act that enters it on its day. */
    void apply(EventText event, Names names) {
        StaffEventKind kind = StaffEventKind.get(event.values().get("kind"));
        Map<String, String> told = event.values();
        if (kind == StaffEventKind.CONCURRENT) {
            posts.add(told.getOrDefault("organization", told.getOrDefault("unitName", "")));
            return;
        }
        if (kind == StaffEventKind.CONCURRENT_ENDED) {
            posts.remove(told.getOrDefault("organization", told.getOrDefault("unitName", "")));
            return;
        }
        for (PersonValue value : VALUES) {
            String text = told.get(value.source());
            if (text != null) {
                values[value.ordinal()] = text.isEmpty() ? null : text;
            }
        }
        if (told.get("organization") == null && told.get("unitName") != null) {
            values[PersonValue.ORGANIZATION.ordinal()] = null;
        }
        if (kind == StaffEventKind.RENAMED) {
            forget(told, "familyRomaji", PersonValue.FAMILY_ROMAJI);
            forget(told, "substituteName", PersonValue.SUBSTITUTE_NAME);
        }
        if (told.containsKey("familyName") || told.containsKey("givenName")) {
            set(PersonValue.DISPLAY_NAME, names.display(get(PersonValue.FAMILY_NAME), get(PersonValue.GIVEN_NAME)));
        }
        if (told.containsKey("familyKana") || told.containsKey("givenKana")) {
            set(PersonValue.KANA, names.reading(get(PersonValue.FAMILY_KANA), get(PersonValue.GIVEN_KANA)));
        }
        switch (kind) {
            case HIRED -> set(PersonValue.VALID_FROM, event.day().toString());
            case LEFT -> {
                set(PersonValue.VALID_TO, event.day().toString());
                posts.clear();
            }
            case RETURNED -> set(PersonValue.VALID_TO, null);
            default -> {}
        }
    }

    /**
     * A part of the name as other systems can carry it: of the name with 代替文字 where there is one of two parts, else as it stands.
     *
     * @param part 0 for 氏, 1 for 名
     */
    String carried(int part) {
        String substitute = get(PersonValue.SUBSTITUTE_NAME);
        String[] parts = substitute == null ? new String[0] : substitute.strip().split("[ \u3000]+");
        return parts.length == 2 ? parts[part] : get(part == 0 ? PersonValue.FAMILY_NAME : PersonValue.GIVEN_NAME);
    }

    /** The unit's name, once its record is known. */
    void unit(String name) {
        set(PersonValue.UNIT_NAME, name);
    }

    private void forget(Map<String, String> told, String name, PersonValue value) {
        if (told.get(name) == null) {
            set(value, null);
        }
    }

    private void set(PersonValue value, String text) {
        values[value.ordinal()] = text;
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.office.characters.TargetCharset;
import fudaban.personnel.internal.JapaneseTextKeys;
import fudaban.personnel.internal.OfficeServiceDays;
import java.time.LocalDate;
import java.util.Optional;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class NamesTest {
    private final Names names = new Names(NameProfile.usual());
    private final JapaneseTextKeys keys = new JapaneseTextKeys();

    @Test
    void namesAreJoinedAsTheProfileSays() {
        assertEquals("髙橋　太郎", names.display("髙橋", "太郎"));
        assertEquals("髙橋", names.display("髙橋", ""));
        assertNull(names.display(null, null));
        assertEquals("髙橋 太郎", new Names(new NameProfile(" ", " ", TargetCharset.UTF_8)).display("髙橋", "太郎"));
    }

    @Test
    void substitutesAreProposedWhereTheCharsetNeedsThem() {
        assertEquals(Optional.empty(), names.substitution("髙橋　﨑"));
        assertEquals(
                "葛城　吉男", names.substitution("葛\uDB40\uDD00城　𠮷男").orElseThrow().substitute());
        var unknown = names.substitution("\uDBFF\uDC00川").orElseThrow();
        assertFalse(unknown.complete());
        assertEquals("〓川", unknown.substitute());
    }

    @Test
    void sortKeysAreShortAndInOrder() {
        assertTrue(keys.sortKey("アベ").compareTo(keys.sortKey("イトウ")) < 0);
        assertTrue(keys.sortKey("ハシモト").compareTo(keys.sortKey("バンドウ")) < 0);
        String longest = keys.sortKey("寿限無".repeat(200));
        assertEquals(200, longest.length());
        assertTrue(longest.chars().allMatch(c -> c < 128));
        assertEquals("", keys.sortKey(null));
    }

    @Test
    void serviceDaysSkipHolidays() {
        // 2026-05-01 is a Friday; 3rd to 6th are holidays.
        assertEquals(LocalDate.parse("2026-05-07"), new OfficeServiceDays().after(LocalDate.parse("2026-05-01"), 1));
    }

    @Test
    void everySentenceIsInBothLanguages() {
        for (String bundle : new String[] {"fudaban.personnel.messages", "fudaban.personnel.table.messages"}) {
            var root = ResourceBundle.getBundle(bundle, java.util.Locale.ROOT).keySet();
            var english = ResourceBundle.getBundle(bundle, java.util.Locale.ENGLISH);
            root.forEach(key -> assertTrue(english.containsKey(key), key));
            assertEquals(root.size(), english.keySet().size());
        }
    }
}

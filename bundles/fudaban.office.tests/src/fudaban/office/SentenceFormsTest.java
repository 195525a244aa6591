// SPDX-License-Identifier: EPL-2.0
package fudaban.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.ListResourceBundle;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SentenceFormsTest {
    private final SentenceForms forms = new SentenceForms(
            new ListResourceBundle() {
                @Override
                protected Object[][] getContents() {
                    return new Object[][] {
                        {"a.short", "{0}がありません。"},
                        {"a.long", "{0}の{1}がありません。"},
                        {"b.other", "{0}です。"}
                    };
                }
            },
            key -> key.startsWith("a."));

    @Test
    void theLongestIsFoundWithItsValues() {
        assertEquals(
                Optional.of(new SentenceForms.Found("a.long", List.of("申請", "写真"), "")), forms.whole("申請の写真がありません。"));
        assertEquals(Optional.of(new SentenceForms.Found("a.short", List.of("写真"), "")), forms.whole("写真がありません。"));
    }

    @Test
    void whatFollowsDecides() {
        assertEquals(Optional.empty(), forms.whole("写真がありません。 補正してください。"));
        assertEquals(
                Optional.of(new SentenceForms.Found("a.short", List.of("写真"), " 補正してください。")),
                forms.beginning("写真がありません。 補正してください。", rest -> rest.startsWith(" ")));
        assertEquals(Optional.empty(), forms.beginning("写真がありません。続き", rest -> rest.startsWith(" ")));
    }

    @Test
    void otherSentencesAreNotLookedAt() {
        assertEquals(Optional.empty(), forms.whole("写真です。"));
    }
}

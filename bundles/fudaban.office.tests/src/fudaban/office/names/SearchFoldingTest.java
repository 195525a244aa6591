// SPDX-License-Identifier: EPL-2.0
package fudaban.office.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SearchFoldingTest {

    private final SearchFolding folding = new SearchFolding();

    @Test
    void whatPeopleMixUpIsTheSame() {
        alike("ヤマサキ", "ヤマザキ", "やまざき", "ﾔﾏｻﾞｷ", "ヤマ　サキ", "やまさ゛き");
        alike("ジョージ", "シヨシ", "じょーじ", "ジヨージ");
        alike("髙橋", "高橋", "高槗");
        alike("山﨑", "山崎", "山嵜");
        alike("𠮷田", "吉田");
        alike("渡邊", "渡邉", "渡辺", "渡邊\uDB40\uDD00");
        alike("葛\uDB40\uDD00城", "葛城", "葛\uFE00城");
        alike("斎藤", "斉藤", "齋藤", "齊藤");
        alike("佐々木", "佐佐木");
        alike("いすゞ", "イスズ", "いすす");
        alike("茅ヶ崎", "茅ケ崎");
        alike("ヱビス", "エビス");
        alike("Sato-Ｔａｒｏ", "SATO TARO", "sato taro");
        alike("03-3268-3111", "0332683111", "（03）3268−3111");
        assertNotEquals(folding.fold("ヤマサキ"), folding.fold("ヤマシキ"));
    }

    @Test
    void privateUseCharactersStay() {
        assertEquals("\uDBF7\uDE92田", folding.fold("\uDBF7\uDE92田"));
    }

    @Test
    void zuAndDzuAreBothSearched() {
        assertTrue(folding.queryKeys("みずの").contains(folding.fold("ミヅノ")));
        assertTrue(folding.queryKeys("ミヅノ").contains(folding.fold("ミズノ")));
        assertEquals(1, folding.queryKeys("田中").size());
    }

    @Test
    void grams() {
        assertEquals(List.of("ヤマ", "マサ", "サキ", "キ"), List.copyOf(folding.indexGrams("やまざき")));
        assertEquals(Set.of("𠀋田", "田"), folding.indexGrams("𠀋田"));
        assertEquals(Set.of("マサ", "サキ"), folding.queryGrams("まざき"));
        assertEquals(Set.of("キ"), folding.queryGrams("ぎ"));
        assertEquals(Set.of(), folding.queryGrams("　"));
    }

    private void alike(String... texts) {
        Set<String> keys = new LinkedHashSet<>();
        for (String text : texts) {
            keys.add(folding.fold(text));
        }
        assertEquals(1, keys.size(), keys.toString());
    }
}

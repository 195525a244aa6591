// SPDX-License-Identifier: EPL-2.0
package fudaban.office.post;

import static fudaban.office.Errors.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PostTest {

    @Test
    void postalCodes() {
        for (String text : List.of("1628801", "162-8801", "〒162-8801", "１６２－８８０１", "〒 162−8801")) {
            assertEquals(new PostalCode("1628801"), PostalCode.parse(text), text);
        }
        assertEquals("162-8801", new PostalCode("1628801").hyphenated());
        assertEquals("〒162-8801", new PostalCode("1628801").toString());
        for (String text : List.of("", "162-880", "16288012", "1-628801", "162-88O1")) {
            refused("post.postalCode", () -> PostalCode.parse(text));
        }
    }

    @Test
    void phoneNumbers() {
        assertEquals(new PhoneNumber("03-0000-1234", "20824"), PhoneNumber.parse("０３－００００－１２３４　内線２０８２４"));
        assertEquals(new PhoneNumber("03-0000-1234", "20824"), PhoneNumber.parse("03-0000-1234（内線20824）"));
        assertEquals(new PhoneNumber("(03)0000-1234", ""), PhoneNumber.parse("(03)0000-1234"));
        assertEquals(new PhoneNumber("", "20824"), PhoneNumber.parse("内線20824"));
        assertEquals("03-0000-1234 内線20824", new PhoneNumber("03-0000-1234", "20824").toString());
        assertEquals("内線20824", new PhoneNumber("", "20824").toString());
        for (String text : List.of("", "電話なし", "03-0000-", "0000000000000001", "03--0000")) {
            refused("post.phone", () -> PhoneNumber.parse(text));
        }
    }

    @Test
    void labels() {
        PostalCode code = new PostalCode("0000001");
        assertEquals(
                List.of("〒000-0001", "見本県見本市見本1-2-3", "見本地方局 総務課", "髙橋　見本　様"),
                new AddressLabel(code, List.of("見本県見本市見本1-2-3"), List.of("見本地方局 総務課"), "髙橋　見本").lines());
        assertEquals(
                List.of("〒000-0001", "見本県見本市見本1-2-3", "見本地方局", "総務課　御中"),
                new AddressLabel(code, List.of("見本県見本市見本1-2-3"), List.of("見本地方局", "総務課"), "").lines());
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.hardware.CardFailure;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CardProfileReaderTest {
    private static final String HEAD = "{\"id\":\"x\",\"edition\":\"1\",\"kind\":\"piv\",\"aid\":\"A000000308\"";

    @Test
    void thePracticeProfileIsWritable() {
        var profile = CardProfileReader.practice();
        assertTrue(profile.writable());
        assertEquals(32, profile.adminKey().orElseThrow().length());
        assertEquals(0x5FFE01, profile.marker().orElseThrow().tag());
    }

    @Test
    void identificationNeedsNoMore() throws CardFailure {
        var profile = read("{\"id\":\"gate\",\"edition\":\"1\",\"kind\":\"identify\"}");
        assertEquals(CardProfile.Kind.IDENTIFY, profile.kind());
        assertTrue(!profile.writable());
    }

    @Test
    void aSerialNumberIsOnlyAskedForByCommandsThatRead() throws CardFailure {
        var identify = "{\"id\":\"gate\",\"edition\":\"1\",\"kind\":\"identify\",\"serial\":{%s}}";
        var profile = read(identify.formatted("\"command\":\"00CA9F7F\",\"offset\":13,\"length\":8"));
        assertEquals(13, profile.serial().orElseThrow().offset());
        refused(identify.formatted("\"command\":\"00CA9F7F\""), "/serial");
        refused(identify.formatted("\"command\":\"00D60000\",\"length\":8"), "/serial");
        refused(identify.formatted("\"command\":\"00CA9F7F\",\"offset\":250,\"length\":8"), "/serial");
        refused(
                identify.formatted("\"aid\":\"D3921000310001010402\",\"command\":\"00B08000\",\"length\":8"),
                "/serial/aid");
        refused(HEAD + ",\"serial\":{\"command\":\"00CA9F7F\",\"length\":8}}", "/serial");
    }

    @Test
    void errorsNameTheirPlace() {
        refused("", "/");
        refused("{", "line 1");
        refused("[]", "/");
        refused("{\"id\":\"x\"}", "/kind");
        refused(HEAD + "}", "/containers");
        refused(HEAD + ",\"containers\":[{\"id\":\"m\",\"tag\":\"5F\",\"content\":\"marker\"}]}", "/containers/0/tag");
        refused(HEAD.replace("A000000308", "D3921000310001010402") + "}", "/aid");
        refused(HEAD + ",\"adminKey\":{\"algorithm\":\"DES\"}}", "/adminKey/algorithm");
        var marker = "{\"id\":\"m\",\"tag\":\"5FFE01\",\"content\":\"marker\"}";
        refused(HEAD + ",\"containers\":[" + marker + "," + marker + "]}", "/containers/1");
    }

    private static void refused(String json, String place) {
        var failure = assertThrows(CardFailure.class, () -> read(json), json);
        assertEquals(CardFailure.Kind.PROFILE, failure.kind());
        assertTrue(failure.what(Locale.ENGLISH).contains("(" + place + ":"), failure.what(Locale.ENGLISH));
    }

    private static CardProfile read(String json) throws CardFailure {
        return CardProfileReader.read(json.getBytes(StandardCharsets.UTF_8));
    }
}

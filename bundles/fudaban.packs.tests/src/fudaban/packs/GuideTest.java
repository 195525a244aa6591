// SPDX-License-Identifier: EPL-2.0
package fudaban.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.packs.internal.site.PackSite;
import fudaban.update.site.SiteCheck;
import fudaban.update.site.SiteKey;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The clerk's guide is walked through as it is written: its files are written, its commands are run. */
class GuideTest {
    /** A block of the guide: a command with its exit code, or a file with its content. */
    private static final Pattern BLOCK = Pattern.compile("(?m)^```(sh|json|text)(?: (\\S+))?\\n((?:.*\\n)*?)```$");

    @TempDir
    Path folder;

    @Test
    void theGuideIsTrue() throws Exception {
        String guide;
        try (var in = Pack.class.getResourceAsStream("/guide/guide.md")) {
            guide = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        var workshop = new Workshop(folder);
        workshop.write("パスワード", TestCall.PASSWORD + "\n");
        Matcher block = BLOCK.matcher(guide);
        int commands = 0;
        while (block.find()) {
            if (block.group(1).equals("sh")) {
                commands++;
                String[] words =
                        block.group(3).strip().replaceFirst("^fudaban ", "").split(" ");
                workshop.call(block.group(2) == null ? 0 : Integer.parseInt(block.group(2)), words);
            } else {
                workshop.write(block.group(2), block.group(3));
            }
        }
        assertEquals(10, commands);
        var signed = new SiteCheck(SiteKey.read(folder.resolve("署名鍵.pub"))).folder(folder.resolve("更新サイト"));
        assertEquals(2, signed.about().edition());
        assertEquals(2, PackSite.of(folder.resolve("更新サイト")).editions().size());
        for (var verb : workshop.verbs()) {
            assertTrue(guide.contains("fudaban " + verb.words()), verb.words() + " is not in the guide");
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.packs.internal.check;

import fudaban.ledger.spi.EditionFiles;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** Texts are UTF-8, and each sentence stands in Japanese and English. */
final class TextCheck {
    private final EditionFiles edition;
    private final Defects defects;

    TextCheck(EditionFiles edition, Defects defects) {
        this.edition = edition;
        this.defects = defects;
    }

    void run() throws IOException {
        for (String name : edition.names()) {
            boolean text = name.endsWith(".properties") || name.endsWith(".md");
            if (text && !utf8(name)) {
                defects.add(path(name), "text.encoding");
            } else if (name.startsWith("texts/") && name.endsWith(".properties") && !name.endsWith("_en.properties")) {
                pair(name);
            }
        }
    }

    private String path(String name) {
        return "editions/" + edition.effective() + "/" + name;
    }

    private void pair(String japanese) throws IOException {
        String english = japanese.replaceFirst("\\.properties$", "_en.properties");
        if (!edition.has(english)) {
            defects.add(path(english), "text.no-english", japanese);
        } else if (utf8(english)) {
            Set<String> ja = keys(japanese);
            Set<String> en = keys(english);
            ja.stream().filter(key -> !en.contains(key)).forEach(key -> defects.add(path(english), "text.lacks", key));
            en.stream().filter(key -> !ja.contains(key)).forEach(key -> defects.add(path(japanese), "text.lacks", key));
        }
    }

    private Set<String> keys(String name) throws IOException {
        var texts = new Properties();
        try {
            texts.load(new StringReader(edition.text(name)));
        } catch (IllegalArgumentException wrong) {
            defects.add(path(name), "text.broken", wrong.getMessage());
        }
        return new TreeSet<>(texts.stringPropertyNames());
    }

    private boolean utf8(String name) throws IOException {
        try (var in = edition.open(name)) {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(in.readAllBytes()));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }
}

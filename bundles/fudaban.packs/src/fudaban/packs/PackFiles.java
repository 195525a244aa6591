// SPDX-License-Identifier: EPL-2.0
package fudaban.packs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fudaban.ledger.Refusal;

/** Reads and writes {@link PackFile}. */
public final class PackFiles {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final DefaultPrettyPrinter LINES =
            new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));

    private PackFiles() {}

    /**
     * Reads one.
     *
     * @param text of the file
     * @throws Refusal when it is no such file; the sentence names line and column, or the member that is wrong
     */
    public static PackFile read(String text) throws Refusal {
        try {
            PackFile file = MAPPER.readValue(text, PackFile.class);
            if (file == null) {
                throw new Refusal(PackFiles.class, "pack-file.member", "null");
            }
            return file;
        } catch (ValueInstantiationException wrong) {
            String member = wrong.getCause() == null ? "" : wrong.getCause().getMessage();
            throw new Refusal(wrong, PackFiles.class, "pack-file.member", member);
        } catch (JsonProcessingException wrong) {
            throw located(wrong);
        }
    }

    private static Refusal located(JsonProcessingException wrong) {
        var at = wrong.getLocation();
        return new Refusal(
                wrong,
                PackFiles.class,
                "pack-file.broken",
                at == null ? 0 : at.getLineNr(),
                at == null ? 0 : at.getColumnNr(),
                String.valueOf(wrong.getOriginalMessage()));
    }

    /** The text of one, for people to edit. */
    public static String text(PackFile file) {
        try {
            return MAPPER.writer(LINES).writeValueAsString(file) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a pack file is plain data", impossible);
        }
    }
}

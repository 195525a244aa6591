// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fudaban.ledger.journal.Payload;
import java.io.IOException;

/** A payload as JSON: what is sealed, and what an export shows. */
final class PayloadJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();
    private static final ObjectWriter WRITER = MAPPER.writerFor(Payload.class);
    private static final ObjectReader READER = MAPPER.readerFor(Payload.class);

    private PayloadJson() {}

    static byte[] bytes(Payload payload) {
        try {
            return WRITER.writeValueAsBytes(payload);
        } catch (JsonProcessingException wrong) {
            throw new IllegalArgumentException("the payload holds text that cannot be written as UTF-8", wrong);
        }
    }

    static Payload read(byte[] json) throws IOException {
        Payload payload = READER.readValue(json);
        if (payload == null) {
            throw new IOException("a payload of null");
        }
        return payload;
    }
}

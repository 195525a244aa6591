// SPDX-License-Identifier: EPL-2.0
package fudaban.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Results for programs: one JSON value on one line. */
final class Results {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Results() {}

    static String json(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException wrong) {
            throw new IllegalArgumentException("a result holds something that is no JSON", wrong);
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fudaban.issuance.Issuance;
import fudaban.issuance.profile.ApplicationField;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;

/** Options several verbs share. */
final class Options {
    private Options() {}

    static Optional<Charset> charset(Invocation call) throws Refusal {
        Optional<String> name = call.value("--charset");
        try {
            return name.map(Charset::forName);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw Issuance.refusal(unknown, "charset.unknown", name.get());
        }
    }

    /** A saved mapping: {@code {"STAFF_NUMBER": "コード"}}. */
    static Map<ApplicationField, String> mapping(Invocation call) throws Refusal, IOException {
        if (call.value("--mapping").isEmpty()) {
            return Map.of();
        }
        try {
            Map<ApplicationField, String> mapping =
                    new ObjectMapper().readValue(Files.readString(call.path("--mapping")), new TypeReference<>() {});
            if (mapping == null) {
                throw Issuance.refusal("mapping.broken", "null");
            }
            return mapping;
        } catch (JsonProcessingException broken) {
            throw Issuance.refusal(broken, "mapping.broken", broken.getOriginalMessage());
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.internal.verb;

import fudaban.egov.gima.profile.GimaEdition;
import fudaban.exchange.Finding;
import fudaban.exchange.mapping.Converters;
import fudaban.exchange.xml.SchemaCheck;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code gima validate}: whether files keep to the schema in force, with file, line, column and person. */
@Component(service = Verb.class)
public final class ValidateVerb extends GimaVerb {
    private static final Parameter FILES =
            new Parameter("FILE", new Text("XMLファイル（複数可）", "XML files"), true, false, true);

    /** @param converters converters mappings may name */
    @Activate
    public ValidateVerb(@Reference Converters converters) {
        super("validate", converters, "XMLファイルを現在の版のスキーマで検証する", "check XML files against the schema in force");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(FILES);
    }

    @Override
    public int run(Invocation call) throws Refusal, IOException {
        GimaEdition edition = edition(call);
        SchemaCheck schema = edition.schema();
        boolean valid = true;
        List<Map<String, Object>> files = new ArrayList<>();
        for (String name : call.values("FILE")) {
            Path file = Path.of(name).toAbsolutePath();
            var checked =
                    schema.check(file, edition.mapping().layout().charset(), count -> call.progress(name, count, 0));
            valid &= checked.valid();
            List<String> findings = checked.findings().list().stream()
                    .map((Finding finding) -> finding.text(call.locale()))
                    .toList();
            String key = checked.valid() ? "validate.good" : "validate.bad";
            call.line(say(call.locale(), key, file.getFileName(), checked.records(), edition.name(), findings.size()));
            findings.forEach(call::line);
            files.add(Map.of(
                    "file",
                    file.toString(),
                    "records",
                    checked.records(),
                    "valid",
                    checked.valid(),
                    "findings",
                    findings));
        }
        call.result(Map.of("edition", edition.name(), "valid", valid, "files", files));
        return valid ? 0 : 1;
    }
}

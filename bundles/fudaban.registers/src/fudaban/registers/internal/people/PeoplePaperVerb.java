// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.internal.people;

import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.ledger.journal.Hash;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.registers.model.MemberPaperKind;
import fudaban.registers.people.MemberActs;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;

/** {@code people paper}: a paper that proves what the contract asks. */
@Component(service = Verb.class)
public final class PeoplePaperVerb extends PeopleVerb {
    /** For the service registry. */
    public PeoplePaperVerb() {
        super(
                "people paper",
                "資格・国籍・経歴などを証明する書類を記録する",
                "record a paper that proves a qualification, nationality, career …",
                MEMBER,
                Parameter.positional(
                        "KIND",
                        "qualification、nationality、history、employment、experience",
                        "qualification, nationality, history, employment, experience",
                        true),
                Parameter.positional("TITLE", "書類の名称", "its title", true),
                Parameter.option("--expires", "有効期限", "last day it counts"),
                Parameter.option("--file", "写しのファイル", "file with the copy"));
    }

    @Override
    public int run(Invocation call) throws Refusal, IOException {
        String number = call.value("MEMBER").orElseThrow();
        byte[] content = call.value("--file").isPresent() ? Files.readAllBytes(call.path("--file")) : null;
        String type = content == null
                ? null
                : Optional.ofNullable(Files.probeContentType(call.path("--file")))
                        .orElse("application/octet-stream");
        var input = new MemberActs.Paper(
                number,
                choice(MemberPaperKind.class, call.value("KIND").orElseThrow()),
                call.value("TITLE").orElseThrow(),
                day(call, "--expires").orElse(null),
                content == null ? null : "copy",
                type,
                content == null ? null : Hash.hex(Hash.sha256(content)));
        var submission = Submission.of(MemberActs.PAPER, input);
        return submit(
                call,
                content == null ? submission : submission.carrying(List.of(content)),
                "verb.people.paper",
                number);
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.mail.internal.verb;

import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.mail.send.MailDesk;
import fudaban.mail.send.MailFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code mail export NUMBER FOLDER}: the letter as .eml and text with its enclosures; nothing is opened or sent. */
@Component(service = Verb.class)
public final class MailExportVerb extends MailVerb {
    /** For the service registry. */
    public MailExportVerb() {
        super(
                "mail export",
                "メールを .eml とテキストに書き出す（送った後に mail sent で送付済にする）",
                "write a letter as .eml and text (mark it with mail sent afterwards)",
                NUMBER,
                Parameter.positional("FOLDER", "書出し先のフォルダー", "folder to write into", true));
    }

    @Override
    public int run(Invocation call) throws Refusal {
        var server = MailDesk.server(call.ledger(), call.session()).orElse(null);
        List<Path> files =
                new MailFiles(call.ledger(), server).write(call.session(), letter(call), call.path("FOLDER"));
        files.forEach(file -> call.line(file.toString()));
        call.result(Map.of("files", files.stream().map(Path::toString).toList()));
        return 0;
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.internal.verb;

import fudaban.document.text.FontProvider;
import fudaban.ledger.Refusal;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Query.Operator;
import fudaban.ledger.query.Row;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.model.Contract;
import fudaban.model.ModelPackage.Literals;
import fudaban.registers.print.RegisterPrint;
import fudaban.registers.profile.Register;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code register print REGISTER FILE}: a register as PDF, or as a workbook when the name of the file says so. */
@Component(service = Verb.class)
public final class RegisterPrintVerb extends Said {
    private final FontProvider fonts;

    /** For the service registry. */
    @Activate
    public RegisterPrintVerb(@Reference FontProvider fonts) {
        super(
                "register print",
                "管理簿・記録簿をPDF（.xlsx ならExcel）に書き出す",
                "write a register as PDF, or as workbook when FILE ends in .xlsx",
                Parameter.positional("REGISTER", "管理簿・記録簿（名称又は略号）", "register by its title or short name", true),
                Parameter.positional("FILE", "書き出すファイル", "file to write", true),
                Parameter.option("--from", "始めの日", "first day"),
                Parameter.option("--to", "終わりの日", "last day"),
                Parameter.option("--destination", "保護すべき情報を含む場合の提出先", "to whom protected information goes"),
                Parameter.flag("--redacted", "保護情報除外版にする", "without protected information"));
        this.fonts = fonts;
    }

    @Override
    public int run(Invocation call) throws Refusal {
        Register register = register(call);
        String office = call
                .ledger()
                .list(
                        call.session(),
                        Query.of(Contract.class).where(Literals.CONTRACT__ACTIVE_NUMBER, Operator.NOT_EMPTY))
                .rows()
                .stream()
                .findFirst()
                .map((Row row) -> row.text(Literals.CONTRACT__CONTRACT_NUMBER))
                .orElse("");
        int rows = new RegisterPrint(call.ledger(), call.session(), fonts.fonts())
                .write(
                        new RegisterPrint.Order(
                                register,
                                day(call, "--from").orElse(null),
                                day(call, "--to").orElse(null),
                                office,
                                call.flag("--redacted"),
                                call.value("--destination").orElse(say(call, "print.office")),
                                call.locale()),
                        call.path("FILE"));
        call.line(say(call, "verb.printed", call.path("FILE"), rows));
        call.result(Map.of("file", call.path("FILE").toString(), "rows", rows));
        return 0;
    }
}

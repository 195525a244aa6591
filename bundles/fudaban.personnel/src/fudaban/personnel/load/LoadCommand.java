// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel.load;

import fudaban.document.DocumentException;
import fudaban.ledger.Ledger;
import fudaban.ledger.Receipt;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb.Parameter;
import fudaban.personnel.Personnel;
import fudaban.personnel.internal.Sentences;
import fudaban.personnel.table.Mapping;
import fudaban.personnel.table.Table;
import fudaban.personnel.table.TableLoad;
import fudaban.personnel.table.TableReader;
import fudaban.personnel.table.TableShape;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What every verb {@code load …} does: reads the table, shows how it was understood and what would change, and then does it. */
public final class LoadCommand {
    private LoadCommand() {}

    /** Reads the table, shows how its columns were understood, and saves the mapping where that is asked for. */
    static TableLoad understood(Invocation call, TableShape shape, LoadReport report) throws Refusal, IOException {
        TableLoad load = read(call, call.path("FILE"), shape);
        report.columns(load);
        if (call.value("--save-mapping").isPresent()) {
            load.mapping().save(call.path("--save-mapping"));
        }
        return load;
    }

    /** Makes the plan of one kind of table. */
    public interface Planner {
        /**
         * What the table would change.
         *
         * @param source name of the file, kept with the act
         */
        LoadPlan plan(Ledger ledger, Session session, TableLoad table, String source) throws Refusal, IOException;
    }

    /** The parameters of such a verb. */
    public static List<Parameter> parameters() {
        return List.of(
                Parameter.positional("FILE", "取り込む表（.xlsx、.csv、.tsv）", "the table to load (.xlsx, .csv, .tsv)", true),
                Parameter.option("--mapping", "保存した列の対応付け（JSON）", "a saved mapping of columns (JSON)"),
                Parameter.option("--save-mapping", "使った列の対応付けを保存するファイル", "file to save the mapping of columns to"),
                Parameter.option(
                        "--charset", "CSVの文字コード（UTF-8、windows-31jなど）", "charset of a CSV file (UTF-8, windows-31j …)"),
                Parameter.option("--sheet", "Excelのシート名", "sheet of a workbook"),
                Parameter.flag(
                        "--convert-kana",
                        "平仮名・半角カナのヨミガナを全角カタカナにする",
                        "turn other kana of readings into full-width katakana"),
                Parameter.flag("--preview", "事前確認だけで、取り込まない", "only show what would change"));
    }

    /**
     * Runs it.
     *
     * @param shape what the table may hold
     * @param kind what is loaded, as the title of the work item says it
     * @param row the row of 別表2 it serves
     * @return 0 when all lines are taken over or were before, 1 when some are left out
     */
    public static int run(Invocation call, TableShape shape, String kind, String row, Planner planner)
            throws Refusal, IOException {
        String source = String.valueOf(call.path("FILE").getFileName());
        var report = new LoadReport(call);
        TableLoad load = understood(call, shape, report);
        LoadPlan plan = planner.plan(call.ledger(), call.session(), load, source);
        report.plan(plan);
        List<Receipt> receipts = List.of();
        if (!call.flag("--preview")) {
            String title = Sentences.text(java.util.Locale.JAPAN, "load.title", kind, source);
            receipts =
                    plan.apply(call.ledger(), call.session(), title, row, (done, of) -> call.progress(kind, done, of));
            report.applied(plan, receipts);
        }
        call.result(report.json(load, plan, receipts, call.flag("--preview")));
        return plan.leftOut() == 0 ? 0 : 1;
    }

    static TableLoad read(Invocation call, Path file, TableShape shape) throws Refusal, IOException {
        Mapping mapping =
                call.value("--mapping").isPresent() ? Mapping.load(call.path("--mapping"), shape) : Mapping.none(shape);
        if (call.flag("--convert-kana")) {
            mapping = mapping.convertingKana(true);
        }
        try {
            Table table = TableReader.read(file, call.value("--charset"), call.value("--sheet"));
            return TableLoad.of(table, shape, mapping);
        } catch (DocumentException broken) {
            throw new Refusal(
                    broken, Personnel.class, "load.broken", file.getFileName().toString(), broken.text(call.locale()));
        }
    }
}

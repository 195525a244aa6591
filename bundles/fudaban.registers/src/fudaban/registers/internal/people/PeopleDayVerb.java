// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.internal.people;

import fudaban.document.text.FontProvider;
import fudaban.ledger.Refusal;
import fudaban.ledger.spi.DaySource;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.registers.Registry;
import fudaban.registers.people.SubstituteDay;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** {@code people day FILE}: 代替者の一日 as PDF. */
@Component(service = Verb.class)
public final class PeopleDayVerb extends PeopleVerb {
    private final FontProvider fonts;
    private final List<DaySource> sources;

    /** @param sources what the topics say of a day */
    @Activate
    public PeopleDayVerb(
            @Reference FontProvider fonts,
            @Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY)
                    List<DaySource> sources) {
        super(
                "people day",
                "代替者の一日（期限・未処理・点検・置き場所・連絡先）をPDFに書き出す",
                "write what somebody who stands in must know of the day as PDF",
                Parameter.positional("FILE", "書き出すファイル", "file to write", true),
                Parameter.option(
                        "--on", "どの日の紙か（既定は今日）。未処理のものは作成した時点のもの", "which day (today); what is open is as of now"));
        this.fonts = fonts;
        this.sources = List.copyOf(sources);
    }

    @Override
    public int run(Invocation call) throws Refusal, IOException {
        LocalDate day = day(call, "--on").orElse(today(call));
        byte[] pdf = new SubstituteDay(call.ledger(), call.session(), fonts.fonts(), sources, call.locale()).paper(day);
        try {
            Files.createDirectories(call.path("FILE").toAbsolutePath().getParent());
            Files.write(call.path("FILE"), pdf);
        } catch (IOException failure) {
            throw Registry.refusal(failure, "row.unwritable", call.path("FILE").toString());
        }
        call.line(say(call, "verb.review.printed", call.path("FILE")));
        call.result(Map.of("file", call.path("FILE").toString(), "day", day.toString()));
        return 0;
    }
}

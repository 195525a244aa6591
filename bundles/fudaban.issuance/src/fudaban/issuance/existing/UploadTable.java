// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.existing;

import fudaban.document.text.Graphemes;
import fudaban.issuance.Say;
import fudaban.issuance.batch.CardData;
import fudaban.issuance.profile.UploadFile;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/** The upload file's rows, and what its charset and columns cannot take. */
final class UploadTable {
    private final UploadFile profile;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<Say> problems = new ArrayList<>();

    UploadTable(UploadFile profile) {
        this.profile = profile;
        rows.add(profile.columns().stream().map(UploadFile.Column::header).toList());
    }

    void add(CardData card) {
        List<String> row = new ArrayList<>();
        for (UploadFile.Column column : profile.columns()) {
            String value = card.fields().getOrDefault(column.field(), "");
            check(card.number(), column, value);
            row.add(value);
        }
        rows.add(row);
    }

    private void check(String number, UploadFile.Column column, String value) {
        var encoder = Charset.forName(profile.charset()).newEncoder();
        for (String grapheme : Graphemes.of(value)) {
            if (!encoder.canEncode(grapheme)) {
                problems.add(Say.of(
                        "upload.charset",
                        number,
                        column.header(),
                        grapheme,
                        Graphemes.codes(grapheme),
                        profile.charset()));
            }
        }
        int length = Graphemes.of(value).size();
        if (column.longest() > 0 && length > column.longest()) {
            problems.add(Say.of("upload.length", number, column.header(), length, column.longest()));
        }
    }

    List<List<String>> rows() {
        return rows;
    }

    List<Say> problems() {
        return problems;
    }
}

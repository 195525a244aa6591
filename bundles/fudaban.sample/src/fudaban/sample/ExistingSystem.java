// SPDX-License-Identifier: EPL-2.0
package fudaban.sample;

import fudaban.document.csv.CsvFile;
import fudaban.document.csv.CsvFormat;
import fudaban.document.csv.CsvReader;
import fudaban.document.csv.CsvRow;
import fudaban.document.csv.CsvWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Plays the existing 身分証管理システム in rehearsals: reads the file prepared for it and answers with a result list, as the default formats of the seed pack
 * describe them. The real formats are not public.
 */
public final class ExistingSystem {
    private static final Charset CHARSET = Charset.forName("windows-31j");
    private static final String NUMBER = "管理番号";

    private final int failEvery;
    private final LocalDate day;

    /**
     * @param failEvery each n-th card comes back as failed; 0 for none
     * @param day the day of issue it answers with
     */
    public ExistingSystem(int failEvery, LocalDate day) {
        this.failEvery = failEvery;
        this.day = day;
    }

    /**
     * What came of it.
     *
     * @param done cards issued
     * @param failed cards that failed
     */
    public record Answer(int done, int failed) {}

    /**
     * Answers a prepared file.
     *
     * @throws IOException when it cannot be read, has no column 管理番号, or the answer cannot be written
     */
    public Answer answer(Path prepared, Path result) throws IOException {
        List<String> numbers = numbers(prepared);
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(NUMBER, "結果", "理由", "製造番号", "発行日"));
        int failed = 0;
        for (int i = 0; i < numbers.size(); i++) {
            boolean fails = failEvery > 0 && (i + 1) % failEvery == 0;
            failed += fails ? 1 : 0;
            rows.add(
                    fails
                            ? List.of(numbers.get(i), "異常", "印刷リボン切れ", "", "")
                            : List.of(numbers.get(i), "正常", "", uid(numbers.get(i)), day.toString()));
        }
        try (var out = Files.newOutputStream(result)) {
            new CsvWriter(CsvFormat.forSystem(CHARSET)).write(rows, out);
        }
        return new Answer(numbers.size() - failed, failed);
    }

    private static List<String> numbers(Path prepared) throws IOException {
        CsvFile file;
        try (var in = Files.newInputStream(prepared)) {
            file = CsvReader.usual().read(in, CHARSET);
        }
        int column =
                file.rows().isEmpty() ? -1 : file.rows().getFirst().fields().indexOf(NUMBER);
        if (column < 0) {
            throw new IOException(prepared + ": " + NUMBER + "?");
        }
        return file.rows().stream()
                .skip(1)
                .map(CsvRow::fields)
                .map(fields -> fields.get(column))
                .toList();
    }

    /** A serial number that looks like one and depends only on the card. */
    private static String uid(String number) {
        return "04" + HexFormat.of().withUpperCase().toHexDigits(number.hashCode()) + "80";
    }
}

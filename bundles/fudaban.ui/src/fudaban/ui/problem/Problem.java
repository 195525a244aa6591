// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.problem;

import fudaban.document.DocumentException;
import fudaban.ledger.Refusal;
import fudaban.office.OfficeException;
import fudaban.ui.words.Words;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.text.BreakIterator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Something that went wrong, in words: what happened, what it means, what to do next.
 *
 * @param when when it was seen
 * @param expected whether a rule said no; otherwise the program failed
 * @param what one sentence
 * @param means what it means for the records; may be empty
 * @param next what to do; may be empty where there is nothing to do
 * @param details for those who look after the program; never secrets
 */
public record Problem(Instant when, boolean expected, String what, String means, String next, String details) {
    /** Sentences that say what became of the records, not what to do. */
    private static final Pattern OUTCOME =
            Pattern.compile(".*(ません|ました|あります|止めました)。?$|(Nothing|No|It|The|This|Whether)\\b.*", Pattern.DOTALL);

    private static final Pattern ADVICE = Pattern.compile(".*(ください|下さい).*", Pattern.DOTALL);

    /** A failure in words; a refusal speaks for itself, anything else is said to be unexpected. */
    public static Problem of(Throwable failure, Instant when, Locale locale) {
        List<String> sentences = new ArrayList<>();
        boolean expected = true;
        switch (failure) {
            case Refusal refusal -> sentences.addAll(sentences(refusal.sentence(locale), locale));
            case OfficeException rule -> sentences.addAll(sentences(rule.message(locale), locale));
            case DocumentException rule -> sentences.addAll(sentences(rule.text(locale), locale));
            default -> {
                expected = false;
                Words words = Words.of(Problem.class, locale);
                sentences.add(words.say("unexpected.what"));
                sentences.add(words.say("unexpected.means"));
                sentences.add(words.say("unexpected.next"));
            }
        }
        return of(sentences, when, expected, trace(failure));
    }

    /** A text that holds all three: the first sentence is what happened, the last what to do. */
    public static Problem of(String text, Instant when, Locale locale) {
        return of(sentences(text, locale), when, true, "");
    }

    private static Problem of(List<String> sentences, Instant when, boolean expected, String details) {
        String what = sentences.isEmpty() ? "" : sentences.getFirst();
        int last = sentences.size() - 1;
        boolean advises = last > 0
                && (ADVICE.matcher(sentences.get(last)).matches()
                        || !OUTCOME.matcher(sentences.get(last)).matches());
        String means = last < 1 ? "" : String.join(" ", sentences.subList(1, advises ? last : last + 1));
        return new Problem(when, expected, what, means.replace("。 ", "。"), advises ? sentences.get(last) : "", details);
    }

    private static List<String> sentences(String text, Locale locale) {
        List<String> sentences = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getSentenceInstance(locale);
        breaks.setText(text);
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            String sentence = text.substring(from, to).strip();
            if (!sentence.isEmpty()) {
                sentences.add(sentence);
            }
            from = to;
        }
        return sentences;
    }

    private static String trace(Throwable failure) {
        if (failure instanceof Refusal refusal) {
            return refusal.key() + (refusal.getCause() == null ? "" : "\n" + trace(refusal.getCause()));
        }
        var text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    /** What it means and what to do, for a place that has room for one text. */
    public String rest() {
        return means.isEmpty() || next.isEmpty() ? means + next : means + separator() + next;
    }

    /** Everything for people, as one text. */
    public String sentence() {
        return rest().isEmpty() ? what : what + (what.endsWith("。") ? "" : " ") + rest();
    }

    private String separator() {
        return means.endsWith("。") ? "" : " ";
    }
}

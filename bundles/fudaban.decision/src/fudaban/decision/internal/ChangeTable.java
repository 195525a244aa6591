// SPDX-License-Identifier: EPL-2.0
package fudaban.decision.internal;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.journal.Payload.RecordChange;
import fudaban.ledger.query.Row;
import fudaban.model.Credential;
import fudaban.model.Record;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What an act changes, record by record, in the office's words. What has no word is counted, not shown. */
public final class ChangeTable {
    private static final String KEPT = "http://fudaban/record";
    private static final String FEATURE = "http://fudaban/feature";

    private final Ledger ledger;
    private final Session session;
    private final Words words;
    private final Map<String, String> labels = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<String> subjects = new ArrayList<>();
    private int beside;

    /** Reads with this account's sight. */
    public ChangeTable(Ledger ledger, Session session, Words words) {
        this.ledger = ledger;
        this.session = session;
        this.words = words;
    }

    /**
     * One feature of one record.
     *
     * @param subject what kind of record and which; the same for all its features
     */
    public record Line(String subject, String feature, String before, String after) {}

    /** Adds what became, or would become, of one record. */
    public void add(RecordChange change) {
        Optional<EClass> type = type(change.type());
        Optional<String> kind = type.flatMap(each -> words.word(each.getName() + ".record"));
        if (change.erased() || kind.isEmpty()) {
            beside++;
            return;
        }
        String name = name(change, type.get());
        String subject = name.isEmpty() ? kind.get() : kind.get() + " " + name;
        subjects.add(subject);
        if (change.removed()) {
            lines.add(new Line(subject, "", "", words.say("change.removed")));
            return;
        }
        int first = lines.size();
        var features = new TreeSet<Integer>();
        for (var side : List.of(change.before(), change.after())) {
            side.keySet()
                    .forEach(each ->
                            features.add(type.get().getFeatureID(type.get().getEStructuralFeature(each))));
        }
        for (int id : features) {
            line(subject, change, id < 0 ? null : type.get().getEStructuralFeature(id));
        }
        if (lines.size() == first) {
            String what = change.version() == 1 ? "change.created" : "change.other";
            lines.add(new Line(subject, "", "", words.say(what)));
        }
    }

    private void line(String subject, RecordChange change, EStructuralFeature feature) {
        if (!(feature instanceof EAttribute attribute)) {
            return;
        }
        words.word(change.type().replaceFirst(".*\\.", "") + "." + feature.getName())
                .ifPresent(label -> lines.add(new Line(
                        subject,
                        label,
                        value(attribute, change.before().get(feature.getName())),
                        value(attribute, change.after().get(feature.getName())))));
    }

    private String value(EAttribute feature, String text) {
        if (text == null) {
            return "";
        }
        String ref = EAttributes.detail(feature, FEATURE, "ref");
        if (ref != null && !text.equals(Row.MASK)) {
            return label(text);
        }
        return new ValueWords(words, ledger.clock().getZone()).text(feature, text);
    }

    /** The record's name: what it is called now, or what the act would call it. */
    private String name(RecordChange change, EClass type) {
        if (change.version() > 1) {
            String now = label(change.id());
            if (!now.isEmpty()) {
                return now;
            }
        }
        String feature = EAttributes.detail(type, KEPT, "label");
        String name = feature == null
                ? null
                : change.after().getOrDefault(feature, change.before().get(feature));
        return name == null ? "" : name;
    }

    private String label(String id) {
        return labels.computeIfAbsent(id, each -> {
            try {
                Record record = ledger.open(session, Record.class, each);
                String label = record.getLabel() == null ? Row.MASK : record.getLabel();
                // Who decides about a card asks whose it is.
                return record instanceof Credential card && card.getHolderName() != null
                        ? label + " " + card.getHolderName()
                        : label;
            } catch (Refusal gone) {
                return "";
            }
        });
    }

    private static Optional<EClass> type(String name) {
        int dot = name.lastIndexOf('.');
        String uri = "http://fudaban/" + name.substring(0, Math.max(0, dot)) + "/";
        for (Object each : EPackage.Registry.INSTANCE.values().toArray()) {
            if (each instanceof EPackage model
                    && model.getNsURI().startsWith(uri)
                    && model.getEClassifier(name.substring(dot + 1)) instanceof EClass found) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /** The lines, record by record. */
    public List<Line> lines() {
        return List.copyOf(lines);
    }

    /** The records that were shown: kind and name. */
    public List<String> subjects() {
        return List.copyOf(subjects);
    }

    /** How many records change that have no word here. */
    public int beside() {
        return beside;
    }
}

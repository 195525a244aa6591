// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Fills records with values of every kind, hard ones among them. */
final class RandomRecords {
    private static final String[] PIECES = {
        "山田",
        "髙橋",
        "𠮷田",
        "葛\uDB40\uDD00",
        "タナカ",
        "ﾀﾅｶ",
        "a",
        "A1",
        " ",
        "　",
        "'",
        "\"",
        "%",
        "_",
        "!",
        "\\",
        "\t",
        "\n",
        "é",
        "=",
        ",",
        "\uE000"
    };

    private final Random random;

    RandomRecords(long seed) {
        this.random = new Random(seed);
    }

    /** Fills the features of an object, some of them; header features are left alone. */
    void fill(EObject object) {
        for (EAttribute feature : object.eClass().getEAllAttributes()) {
            if (feature.getEContainingClass() != fudaban.model.ModelPackage.Literals.RECORD && random.nextInt(4) > 0) {
                object.eSet(feature, value(feature));
            }
        }
        for (EReference list : object.eClass().getEAllContainments()) {
            @SuppressWarnings("unchecked")
            var parts = (List<EObject>) object.eGet(list);
            for (int i = random.nextInt(4); i > 0; i--) {
                EObject part = EcoreUtil.create(list.getEReferenceType());
                fill(part);
                parts.add(part);
            }
        }
    }

    String text() {
        var text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private Object value(EAttribute feature) {
        return switch (Kind.of(feature)) {
            case TEXT -> text();
            case INTEGER -> random.nextInt(5) == 0 ? Integer.MIN_VALUE : random.nextInt();
            case LONG -> random.nextInt(5) == 0 ? Long.MAX_VALUE : random.nextLong();
            case TRUTH -> random.nextBoolean();
            case DATE -> LocalDate.of(1868, 1, 1).plusDays(random.nextInt(90_000));
            case INSTANT -> Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000) * 1000L);
            case CHOICE -> {
                var literals = ((EEnum) feature.getEAttributeType()).getELiterals();
                yield literals.get(random.nextInt(literals.size())).getInstance();
            }
            case BYTES -> {
                byte[] bytes = new byte[random.nextInt(5000)];
                random.nextBytes(bytes);
                yield bytes;
            }
        };
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel.internal;

import static fudaban.model.ModelPackage.Literals.*;

import fudaban.ledger.Refusal;
import fudaban.model.ModelFactory;
import fudaban.model.Organization;
import fudaban.personnel.OrganizationRow;
import fudaban.personnel.Personnel;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EAttribute;

/** What a row changes of an organisation; used by the acts and by the plans made before them. */
public final class UnitMerge {
    private final String system;

    /** Codes of rows are of this system. */
    public UnitMerge(String system) {
        this.system = system;
    }

    /** Finds the ids of what a row names by code or number. */
    public interface References {
        /** Id of the unit of a code. */
        Optional<String> unit(String code) throws Refusal;

        /** Id of the person of a staff number. */
        Optional<String> person(String staffNumber) throws Refusal;
    }

    /** The features that become different; null where a value ends. Codes are not among them: {@link #codes}. */
    public Map<EAttribute, Object> differences(OrganizationRow row, Organization unit, References references)
            throws Refusal {
        Map<EAttribute, Object> told = new LinkedHashMap<>();
        put(told, ORGANIZATION__NAME, row.name());
        put(told, ORGANIZATION__SHORT_NAME, row.shortName());
        put(told, ORGANIZATION__POSITION, row.position());
        put(told, ORGANIZATION__EXTENSION, row.extension());
        put(told, ORGANIZATION__DESTINATION, row.destination());
        put(told, ORGANIZATION__VALID_FROM, row.validFrom());
        put(told, ORGANIZATION__VALID_TO, row.validTo());
        if (row.parent() != null) {
            told.put(
                    ORGANIZATION__PARENT,
                    row.parent().isEmpty()
                            ? null
                            : references
                                    .unit(row.parent())
                                    .orElseThrow(() -> new Refusal(Personnel.class, "unit.none", row.parent())));
        }
        if (row.coordinator() != null) {
            told.put(
                    ORGANIZATION__COORDINATOR,
                    row.coordinator().isEmpty()
                            ? null
                            : references
                                    .person(row.coordinator())
                                    .orElseThrow(() -> new Refusal(Personnel.class, "person.none", row.coordinator())));
        }
        told.entrySet().removeIf(each -> Objects.equals(each.getValue(), unit.eGet(each.getKey())));
        return told;
    }

    /** The codes that become different, by system; an empty one ends. */
    public Map<String, String> codes(OrganizationRow row, Organization unit) {
        Map<String, String> told = new TreeMap<>(row.otherCodes());
        told.put(system, row.code());
        told.entrySet()
                .removeIf(each ->
                        each.getValue().equals(Objects.requireNonNullElse(Units.code(unit, each.getKey()), "")));
        return told;
    }

    void apply(OrganizationRow row, Organization unit, References references) throws Refusal {
        differences(row, unit, references).forEach(unit::eSet);
        codes(row, unit).forEach((name, value) -> {
            unit.getCodes().removeIf(code -> name.equals(code.getSystem()));
            if (!value.isEmpty()) {
                var code = ModelFactory.eINSTANCE.createCode();
                code.setSystem(name);
                code.setValue(value);
                unit.getCodes().add(code);
            }
        });
    }

    private static void put(Map<EAttribute, Object> told, EAttribute feature, Object value) {
        if (value != null) {
            told.put(feature, "".equals(value) ? null : value);
        }
    }
}

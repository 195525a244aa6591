// SPDX-License-Identifier: EPL-2.0
package fudaban.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.egov.gima.profile.GimaProfile;
import fudaban.issuance.loss.LossRules;
import fudaban.issuance.profile.ApplicationColumns;
import fudaban.issuance.profile.BlankStock;
import fudaban.issuance.profile.BlankTables;
import fudaban.issuance.profile.CardColumns;
import fudaban.issuance.profile.CardNumbering;
import fudaban.issuance.profile.CardPrinting;
import fudaban.issuance.profile.CheckRules;
import fudaban.issuance.profile.ChipLayout;
import fudaban.issuance.profile.DefectLetters;
import fudaban.issuance.profile.Disposal;
import fudaban.issuance.profile.FaceLayout;
import fudaban.issuance.profile.PersonForm;
import fudaban.issuance.profile.PhotoRules;
import fudaban.issuance.profile.UploadFile;
import fudaban.issuance.reconcile.ReconcileProfile;
import fudaban.issuance.survey.SurveyRules;
import fudaban.ledger.Refusal;
import fudaban.ledger.profile.BackupProfile;
import fudaban.ledger.profile.ConfirmationProfile;
import fudaban.ledger.profile.ContractProfile;
import fudaban.ledger.profile.ExecutorProfile;
import fudaban.ledger.profile.LockProfile;
import fudaban.ledger.profile.SightProfile;
import fudaban.ledger.spi.EditionFiles;
import fudaban.ledger.spi.ProfileSource;
import fudaban.ledger.testing.Mutations;
import fudaban.pack.gima.GimaPack;
import fudaban.pack.seed.SeedPack;
import fudaban.personnel.NameProfile;
import fudaban.personnel.PersonnelTables;
import fudaban.registers.AccountTables;
import fudaban.registers.handover.HandoverProfile;
import fudaban.registers.people.MemberProfile;
import fudaban.registers.profile.RegisterProfile;
import fudaban.registers.review.ReviewProfile;
import fudaban.reporting.profile.ReportProfile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each profile of the packs that are shipped, damaged: read, or refused in a sentence that names the profile and the pack. */
class HostileProfilesTest {
    private static final Map<String, Class<?>> KINDS = Stream.<Class<?>>of(
                    GimaProfile.class,
                    AccountTables.class,
                    ApplicationColumns.class,
                    BackupProfile.class,
                    BlankStock.class,
                    BlankTables.class,
                    CardColumns.class,
                    CardNumbering.class,
                    CardPrinting.class,
                    CheckRules.class,
                    ChipLayout.class,
                    ConfirmationProfile.class,
                    ContractProfile.class,
                    DefectLetters.class,
                    Disposal.class,
                    ExecutorProfile.class,
                    FaceLayout.class,
                    HandoverProfile.class,
                    LockProfile.class,
                    LossRules.class,
                    MemberProfile.class,
                    NameProfile.class,
                    PersonForm.class,
                    PersonnelTables.class,
                    PhotoRules.class,
                    ReconcileProfile.class,
                    RegisterProfile.class,
                    ReportProfile.class,
                    ReviewProfile.class,
                    SightProfile.class,
                    SurveyRules.class,
                    UploadFile.class)
            .collect(Collectors.toMap(Class::getSimpleName, Function.identity()));

    /** Read by a mapping's own reader: fudaban.exchange tries these. */
    private static final Set<String> MAPPINGS = Set.of("GimaExport", "GimaMapping", "GimaResult");

    @Test
    void damagedProfilesAreReadOrRefused() throws Refusal {
        byte[][] pieces = Stream.of(
                        "null",
                        "{",
                        "}",
                        "[",
                        "]",
                        ",",
                        ":",
                        "\"",
                        "-1",
                        "0",
                        "99999999999",
                        "1e999",
                        "true",
                        "\"\"",
                        "{}",
                        "[]",
                        "[null]",
                        "\"2026-02-30\"",
                        "\"x\":1,",
                        "\\u0000")
                .map(each -> each.getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
        List<ProfileSource.Edition> editions = Stream.of(new SeedPack(), new GimaPack())
                .flatMap(pack -> pack.editions().stream())
                .filter(each -> !MAPPINGS.contains(each.kind()))
                .toList();
        assertTrue(editions.size() >= KINDS.size(), editions.size() + " editions");
        var mutations = new Mutations(51);
        for (var edition : editions) {
            Class<?> kind = KINDS.get(edition.kind());
            assertNotNull(kind, edition.kind() + " is tried with nothing");
            edition.files().profile(kind);
            byte[] good = edition.json().getBytes(StandardCharsets.UTF_8);
            for (String nothing : List.of("null", "", edition.json() + "{}")) {
                var files = EditionFiles.of(edition.kind(), edition.pack(), edition.effective(), nothing);
                assertThrows(Refusal.class, () -> files.profile(kind), edition.kind());
            }
            for (int i = 0; i < Mutations.count(6, 3_000); i++) {
                String damaged = new String(mutations.of(good, pieces), StandardCharsets.UTF_8);
                try {
                    assertNotNull(EditionFiles.of(edition.kind(), edition.pack(), edition.effective(), damaged)
                            .profile(kind));
                } catch (Refusal told) {
                    String sentence = told.sentence(Locale.JAPANESE);
                    assertTrue(sentence.contains(edition.kind()) && sentence.contains(edition.pack()), sentence);
                    assertFalse(told.sentence(Locale.ENGLISH).isBlank());
                }
            }
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.issuance.intake.PhotoFolder;
import fudaban.issuance.model.Application;
import fudaban.issuance.model.Suspension;
import fudaban.ledger.Upkeep;
import fudaban.model.Attachment;
import fudaban.model.Person;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an application changes about its person, and that it goes with the person. */
class HolderTest {
    private static final String FULL = "新規,身分証,1000001,髙橋,一郎,タカハシ,イチロウ,TAKAHASHI,ICHIRO,佐藤,S60.4.1,課,係長,,";
    private static final String BARE = "更新,身分証,1000001,髙橋,一郎,タカハシ,イチロウ,,,,,課,,,";
    private static final String STRANGER = "新規,身分証,1000099,山﨑,花子,ヤマザキ,ハナコ,,,,H2.4.1,課,,,";

    @TempDir
    Path scratch;

    private House house;

    @BeforeEach
    void open() throws Exception {
        house = new House(scratch.resolve("data"));
    }

    @AfterEach
    void close() {
        house.close();
    }

    private void take(String name, String line) throws Exception {
        Path file = Samples.write(scratch, name, (Samples.HEAD + "\n" + line + "\n").getBytes(StandardCharsets.UTF_8));
        house.take(file, PhotoFolder.of(Samples.photos(scratch, 1)));
    }

    private Person person() throws Exception {
        return house.ledger.open(
                house.session, Person.class, house.all(Person.class).getFirst().id());
    }

    @Test
    void whatAnApplicationDoesNotTellStaysAsItIsKnown() throws Exception {
        take("1.csv", FULL);
        house.check();
        house.confirm();
        assertEquals("TAKAHASHI", person().getFamilyRomaji());
        take("2.csv", BARE);
        for (var row : house.all(Application.class)) {
            Application application = house.ledger.open(house.session, Application.class, row.id());
            assertEquals(person().getId(), application.getPerson(), "known from the staff number on");
        }
        house.check();
        house.confirm();
        Person person = person();
        assertEquals("TAKAHASHI", person.getFamilyRomaji());
        assertEquals("佐藤", person.getFormerFamilyName());
        assertEquals("係長", person.getTitle());
    }

    @Test
    void erasingAPersonTakesUnconfirmedApplicationsAndTheirPhotosAlong() throws Exception {
        take("1.csv", FULL);
        house.check();
        house.confirm();
        take("2.csv", BARE);
        assertEquals(2, house.all(Attachment.class).size());
        String person = person().getId();
        house.asAdministrator();
        house.ledger.upkeep().erase(house.session, person, "保存期間満了", house.manager(), Upkeep.Progress.NONE);
        assertTrue(house.all(Application.class).isEmpty());
        assertTrue(house.all(Attachment.class).isEmpty());
        assertTrue(house.all(Suspension.class).isEmpty());
    }

    @Test
    void anApplicationOfAStrangerIsErasedWithItsPhoto() throws Exception {
        take("1.csv", STRANGER.replace("1000099", "1000001"));
        String id = house.all(Application.class).getFirst().id();
        assertNull(house.ledger.open(house.session, Application.class, id).getPerson());
        assertEquals(1, house.all(Attachment.class).size());
        house.asAdministrator();
        house.ledger.upkeep().erase(house.session, id, "却下", house.manager(), Upkeep.Progress.NONE);
        assertTrue(house.all(Attachment.class).isEmpty());
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Refusal;
import fudaban.ledger.spi.ProfileSource.Edition;
import fudaban.pack.seed.SeedPack;
import fudaban.registers.Call;
import fudaban.registers.Desk1;
import fudaban.registers.internal.review.InventoryCollectVerb;
import fudaban.registers.internal.review.InventoryDirectoryVerb;
import fudaban.registers.model.AccountReview;
import fudaban.registers.model.FindingKind;
import fudaban.registers.model.FindingState;
import fudaban.registers.review.DirectoryDesk;
import fudaban.registers.review.ReviewActs;
import fudaban.registers.review.ReviewActs.Listed;
import fudaban.registers.review.ReviewProfile.Service;
import fudaban.registers.review.ReviewReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.naming.directory.BasicAttribute;
import javax.naming.directory.DirContext;
import javax.naming.directory.InitialDirContext;
import javax.naming.directory.ModificationItem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Accounts collected from OpenLDAP's own server, and what is said when it does not give them. */
class DirectoryDeskTest {
    private static final String SYSTEM = "身分証管理サーバ";
    private static final String READER = "cn=reader,dc=office";
    private static final String COLLECTOR = "cn=collector,dc=office";
    private static final int MANY = 420;

    @TempDir
    static Path server;

    private static SlapdServer slapd;

    @TempDir
    static Path folder;

    private static Desk1 desk;
    private static DirectoryDesk directory;

    @BeforeAll
    static void start() throws Exception {
        slapd = new SlapdServer(server, tree());
        Path data = folder.resolve("desk");
        Files.createDirectories(data.resolve("keys"));
        trust(data, "ours");
        desk = new Desk1(data, "2026-06-01T09:30", List.of(edition()));
        desk.agreed();
        directory = new DirectoryDesk(desk.ledger, desk.operator, data);
    }

    @AfterAll
    static void stop() {
        desk.close();
        slapd.close();
    }

    private static void trust(Path data, String authority) throws IOException {
        Files.copy(
                slapd.authority(authority),
                data.resolve("keys").resolve(DirectoryDesk.AUTHORITIES),
                StandardCopyOption.REPLACE_EXISTING);
    }

    /** The seed's profile with our server in it. */
    private static Edition edition() {
        String seed = new SeedPack()
                .editions().stream()
                        .filter(each -> each.kind().equals("ReviewProfile"))
                        .findFirst()
                        .orElseThrow()
                        .json();
        String service =
                """
                "services": [{"system": "SYSTEM", "url": "URL", "base": "ou=people,dc=office", "account": "READER"}]
                """.replace("SYSTEM", SYSTEM).replace("URL", slapd.encrypted()).replace("READER", COLLECTOR);
        assertTrue(seed.contains("\"services\": []"));
        // Active Directory knows a category by its short name; slapd cannot compare it.
        String ours = seed.replace("\"services\": []", service).replace("=person)", "=*)");
        return new Edition("ReviewProfile", "test", LocalDate.of(2026, 2, 1), ours);
    }

    private static Service service(String url, boolean startTls, String base, String account) {
        return new Service(SYSTEM, url, startTls, base, account, null, false);
    }

    /** What it answers where the password is kept; else the key of the refusal. */
    private Map<String, Listed> listed(Service service) throws Refusal {
        if (service.logsIn() && !directory.ready(service)) {
            directory.keepPassword(service, SlapdServer.PASSWORD.toCharArray());
        }
        Map<String, Listed> accounts = new TreeMap<>();
        directory.collect(service).accounts().forEach(each -> accounts.put(each.name(), each));
        return accounts;
    }

    private String refused(Service service) {
        Refusal why = assertThrows(Refusal.class, () -> listed(service));
        for (Throwable each = why; each != null; each = each.getCause()) {
            assertFalse(String.valueOf(each.getMessage()).contains(SlapdServer.PASSWORD), each.toString());
        }
        return why.key();
    }

    @Test
    void accountsOfBothKindsOfServers() throws Exception {
        for (Service service : List.of(
                service(slapd.encrypted(), false, "ou=people,dc=office", READER),
                service(slapd.plain(), true, "ou=people,dc=office", READER))) {
            var found = listed(service);
            assertEquals(new Listed("sato", "佐藤　花子", "参照、監査", true, LocalDate.of(2026, 5, 29)), found.get("sato"));
            assertEquals(new Listed("suzuki", "鈴木　一郎", "管理者", false, null), found.get("suzuki"));
            assertEquals(new Listed("tanaka", "田中", "運用", true, LocalDate.of(2026, 6, 1)), found.get("tanaka"));
            assertEquals(4, found.size(), found.toString());
        }
        assertEquals(
                Set.of("open1"),
                listed(service(slapd.plain(), false, "ou=open,dc=office", "")).keySet());
    }

    /** The reader is given 250 entries at once: only who turns pages sees them all. */
    @Test
    void aLongListIsReadToItsEnd() throws Exception {
        var many = service(slapd.encrypted(), false, "ou=many,dc=office", READER);
        assertEquals(MANY, listed(many).size());
        assertEquals(directory.collect(many).hash(), directory.collect(many).hash());
        assertEquals(
                "directory.limit",
                refused(service(slapd.encrypted(), false, "ou=many,dc=office", "cn=limited,dc=office")));
        assertEquals(
                "directory.many",
                refused(new Service(SYSTEM, slapd.encrypted(), false, "dc=office", READER, null, true)));
    }

    @Test
    void whatIsNotAnsweredIsSaid() throws Exception {
        String people = "ou=people,dc=office";
        assertEquals("directory.url", refused(service("http://localhost", false, people, "")));
        assertEquals("directory.plain", refused(service(slapd.plain(), false, people, READER)));
        assertEquals("directory.base", refused(service(slapd.encrypted(), false, "ou=none,dc=office", READER)));
        assertEquals("directory.base", refused(service(slapd.encrypted(), false, "none", READER)));
        assertEquals("directory.referral", refused(service(slapd.encrypted(), false, "ou=split,dc=office", READER)));
        assertEquals(
                Set.of("here"),
                listed(new Service(SYSTEM, slapd.encrypted(), false, "ou=split,dc=office", READER, null, true))
                        .keySet());
        assertEquals(
                "directory.name",
                refused(new Service(
                        SYSTEM, slapd.encrypted(), false, people, READER, "(objectClass=organizationalUnit)", false)));
        assertEquals(
                "directory.filter",
                refused(new Service(SYSTEM, slapd.encrypted(), false, people, READER, "(uid=", false)));
        var wrong = service(slapd.encrypted(), false, people, "cn=nobody,dc=office");
        assertEquals("directory.account", refused(wrong));
        assertThrows(Refusal.class, () -> directory.keepPassword(wrong, new char[0]));
    }

    @Test
    void onlyTheServerOfItsAuthorityAndName() throws Exception {
        Service service = service(slapd.encrypted(), false, "ou=people,dc=office", READER);
        String byNumber = slapd.encrypted().replace("localhost", "127.0.0.1");
        assertEquals("directory.tls.name", refused(service(byNumber, false, "ou=people,dc=office", READER)));
        assertEquals(
                "directory.tls.name",
                refused(service("ldap://127.0.0.1:" + slapd.port(), true, "ou=people,dc=office", READER)));
        assertEquals(
                "directory.tls.none",
                refused(service("ldaps://localhost:" + slapd.port(), false, "ou=people,dc=office", READER)));
        trust(desk.folder, "other");
        assertEquals("directory.tls.authority", refused(service));
        assertEquals("directory.tls.authority", refused(service(slapd.plain(), true, "ou=people,dc=office", READER)));
        Files.writeString(desk.folder.resolve("keys").resolve(DirectoryDesk.AUTHORITIES), "none");
        assertEquals("directory.trust", refused(service));
        trust(desk.folder, "ours");
        assertEquals(4, listed(service).size());
        int nobody;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = socket.getLocalPort();
        }
        assertEquals("directory.gone", refused(service("ldaps://localhost:" + nobody, false, "dc=office", READER)));
    }

    /** The password lies sealed, for one address and account; nobody reads it in a file of the desk. */
    @Test
    void aPasswordIsForOneServer() throws Exception {
        Service service = service(slapd.encrypted(), false, "ou=people,dc=office", READER);
        directory.keepPassword(service, SlapdServer.PASSWORD.toCharArray());
        assertTrue(directory.ready(service));
        assertFalse(directory.ready(service("ldaps://elsewhere", false, service.base(), READER)));
        assertThrows(
                Refusal.class,
                () -> new DirectoryDesk(desk.ledger, desk.operator.seeing(Set.of()), desk.folder).collect(service));
        byte[] secret = SlapdServer.PASSWORD.getBytes(StandardCharsets.UTF_8);
        try (var files = Files.walk(desk.folder)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                String text = new String(Files.readAllBytes(each), StandardCharsets.ISO_8859_1);
                assertFalse(text.contains(new String(secret, StandardCharsets.ISO_8859_1)), each.toString());
            }
        }
    }

    /** By verbs: collected, decided, put right in the directory itself, and seen to be done by the next collection. */
    @Test
    void fromTheServerToTheVerifiedRemoval() throws Exception {
        account("作成", "sato", "佐藤　花子", "参照");
        account("作成", "suzuki", "鈴木　一郎", "管理者");
        account("作成", "tanaka", "田中", "運用");
        String review = desk.ledger
                .open(
                        desk.operator,
                        AccountReview.class,
                        desk.submit(ReviewActs.OPEN, new ReviewActs.Open(SYSTEM, null, null))
                                .records()
                                .getFirst())
                .getNumber();
        var waits = assertThrows(Refusal.class, () -> collect(review));
        assertEquals("directory.password", waits.key());
        Path secret = Files.writeString(folder.resolve("secret"), SlapdServer.PASSWORD + "\n");
        var kept = new Call(
                desk,
                desk.operator,
                Map.of("SYSTEM", SYSTEM, "--directory-password-file", secret.toString()),
                Set.of("--try"));
        assertEquals(0, new InventoryDirectoryVerb().run(kept));
        assertTrue(kept.lines.getLast().contains("4 件"), kept.lines.toString());
        collect(review);
        assertEquals("LDAP " + SYSTEM, review(review).getSource());
        assertEquals(
                Map.of(
                        "guest", FindingKind.UNKNOWN,
                        "sato", FindingKind.RIGHTS,
                        "suzuki", FindingKind.MISSING),
                kinds(review));
        DirContext admin = administrator();
        try {
            for (var finding : findings(review)) {
                var decision = finding.getKind() == FindingKind.UNKNOWN
                        ? fudaban.registers.model.FindingDecision.REMOVE
                        : finding.getKind() == FindingKind.RIGHTS
                                ? fudaban.registers.model.FindingDecision.RESTORE
                                : fudaban.registers.model.FindingDecision.RECORD;
                desk.submit(ReviewActs.DECIDE, new ReviewActs.Decide(finding.getNumber(), decision, "確認済", null, null));
            }
            admin.destroySubcontext("uid=guest,ou=people,dc=office");
            admin.modifyAttributes("cn=監査,ou=people,dc=office", new ModificationItem[] {
                new ModificationItem(DirContext.REMOVE_ATTRIBUTE, new BasicAttribute("memberUid", "sato"))
            });
            account("無効化", "suzuki", "鈴木　一郎", "管理者");
            collect(review);
            assertEquals(
                    Set.of(FindingState.VERIFIED),
                    Set.copyOf(findings(review).stream()
                            .map(each -> each.getState())
                            .toList()));
            assertEquals(2, review(review).getCollections());
        } finally {
            admin.createSubcontext("uid=guest,ou=people,dc=office", new javax.naming.directory.BasicAttributes() {
                {
                    var classes = new BasicAttribute("objectClass", "account");
                    classes.add("posixAccount");
                    put(classes);
                    for (String each :
                            List.of("uid=guest", "cn=guest", "uidNumber=9", "gidNumber=9", "homeDirectory=/")) {
                        put(each.split("=")[0], each.split("=")[1]);
                    }
                }
            });
            admin.modifyAttributes("cn=監査,ou=people,dc=office", new ModificationItem[] {
                new ModificationItem(DirContext.ADD_ATTRIBUTE, new BasicAttribute("memberUid", "sato"))
            });
            admin.close();
        }
    }

    private void account(String kind, String name, String owner, String rights) throws Refusal {
        desk.add(
                "accounts", Map.of("system", SYSTEM, "account", name, "holder", owner, "kind", kind, "rights", rights));
    }

    private void collect(String review) throws Exception {
        new InventoryCollectVerb().run(new Call(desk, desk.operator, Map.of("NUMBER", review), Set.of()));
    }

    private AccountReview review(String number) throws Refusal {
        return new ReviewReader(desk.ledger, desk.operator).review(number);
    }

    private List<fudaban.registers.model.ReviewFinding> findings(String number) throws Refusal {
        return new ReviewReader(desk.ledger, desk.operator).findings(review(number));
    }

    private Map<String, FindingKind> kinds(String number) throws Refusal {
        Map<String, FindingKind> kinds = new TreeMap<>();
        findings(number).forEach(each -> kinds.put(each.getName(), each.getKind()));
        return kinds;
    }

    private static DirContext administrator() throws Exception {
        var environment = new Hashtable<String, Object>();
        environment.put("java.naming.factory.initial", "com.sun.jndi.ldap.LdapCtxFactory");
        environment.put("java.naming.provider.url", slapd.plain());
        environment.put("java.naming.security.principal", SlapdServer.ADMIN);
        environment.put("java.naming.security.credentials", SlapdServer.PASSWORD);
        return new InitialDirContext(environment);
    }

    /** People in every form a directory may have them in, groups, and a branch that is elsewhere. */
    private static final String ENTRIES = """
        dn: cn=佐藤　花子,ou=people,dc=office
        objectClass: user
        objectClass: extensibleObject
        cn: 佐藤　花子
        sn: 佐藤
        instanceType: 4
        nTSecurityDescriptor: x
        objectCategory: cn=person,dc=office
        sAMAccountName: sato
        uid: sato
        uidNumber: 1
        gidNumber: 1
        homeDirectory: /
        displayName: 佐藤　花子
        userAccountControl: 512
        lastLogonTimestamp: 134244666000000000
        memberOf: CN=参照,OU=グループ,DC=office

        dn: cn=鈴木,ou=people,dc=office
        objectClass: user
        objectClass: extensibleObject
        cn: 鈴木
        sn: 鈴木
        instanceType: 4
        nTSecurityDescriptor: x
        objectCategory: cn=person,dc=office
        sAMAccountName: suzuki
        uid: suzuki
        uidNumber: 2
        gidNumber: 1
        homeDirectory: /
        displayName: 鈴木　一郎
        userAccountControl: 514
        lastLogonTimestamp: 0
        memberOf: CN=管理者,OU=グループ,DC=office

        dn: uid=tanaka,ou=people,dc=office
        objectClass: inetOrgPerson
        objectClass: extensibleObject
        uid: tanaka
        cn: 田中
        sn: 田中
        pwdLastSuccess: 20260531153000Z

        dn: uid=guest,ou=people,dc=office
        objectClass: account
        objectClass: posixAccount
        uid: guest
        cn: guest
        uidNumber: 9
        gidNumber: 9
        homeDirectory: /

        dn: cn=担当者,ou=people,dc=office
        objectClass: inetOrgPerson
        cn: 担当者
        sn: 名前だけでログインのない者

        dn: cn=運用,ou=people,dc=office
        objectClass: groupOfNames
        cn: 運用
        member: UID=tanaka, ou=people,dc=office

        dn: cn=監査,ou=people,dc=office
        objectClass: posixGroup
        cn: 監査
        gidNumber: 3
        memberUid: sato

        dn: uid=open1,ou=open,dc=office
        objectClass: account
        objectClass: posixAccount
        uid: open1
        cn: open1
        uidNumber: 5
        gidNumber: 5
        homeDirectory: /

        dn: uid=here,ou=split,dc=office
        objectClass: account
        objectClass: posixAccount
        uid: here
        cn: here
        uidNumber: 6
        gidNumber: 6
        homeDirectory: /

        dn: ou=there,ou=split,dc=office
        objectClass: referral
        objectClass: extensibleObject
        ou: there
        ref: ldap://elsewhere.example/ou=there,dc=example

        """;

    private static String tree() {
        var tree = new StringBuilder("""
            dn: dc=office
            objectClass: domain
            dc: office

            """);
        for (String each : List.of("people", "many", "open", "split")) {
            tree.append("dn: ou=%1$s,dc=office\nobjectClass: organizationalUnit\nou: %1$s\n\n".formatted(each));
        }
        for (String each : List.of("reader", "limited", "collector")) {
            tree.append(("dn: cn=%1$s,dc=office\nobjectClass: applicationProcess\nobjectClass: simpleSecurityObject\n"
                            + "cn: %1$s\nuserPassword: %2$s\n\n")
                    .formatted(each, SlapdServer.PASSWORD));
        }
        tree.append(ENTRIES);
        for (int i = 0; i < 2 * MANY + 100; i++) {
            String where = i < MANY ? "ou=many,dc=office" : "dc=office";
            tree.append(("dn: uid=u%1$d,%2$s\nobjectClass: account\nobjectClass: posixAccount\nuid: u%1$d\ncn: u%1$d\n"
                            + "uidNumber: %1$d\ngidNumber: 1\nhomeDirectory: /\n\n")
                    .formatted(i + 10_000, where));
        }
        return tree.toString();
    }
}

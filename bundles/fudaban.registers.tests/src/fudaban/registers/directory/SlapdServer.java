// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.directory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * OpenLDAP's slapd with a tree of its own in a folder, on free ports of the loopback interface, run by an account without rights. It ends with the program
 * that started it, however that ends.
 */
final class SlapdServer implements AutoCloseable {
    /** What its administrator logs in with. */
    static final String ADMIN = "cn=admin,dc=office";

    static final String PASSWORD = "himitsu-no-kotoba";

    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(30);

    /** Waits for the end of its standard input and then ends what it has started. */
    private static final String KEEPER =
            "\"$@\" </dev/null >>log 2>&1 & child=$!; cat >/dev/null; kill -9 $child 2>/dev/null; wait $child";

    private final Path folder;
    private final int plain = freePort();
    private final int tls = freePort();
    private Process keeper;

    /** @param tree LDIF */
    SlapdServer(Path folder, String tree) throws Exception {
        this.folder = folder;
        certificates();
        Files.createDirectories(folder.resolve("db"));
        Files.writeString(folder.resolve("slapd.conf"), configuration());
        Files.writeString(folder.resolve("tree.ldif"), tree);
        own();
        run(command(List.of("slapadd", "-q", "-f", "slapd.conf", "-l", "tree.ldif")));
        start();
    }

    /** Address without encryption. */
    String plain() {
        return "ldap://localhost:" + plain;
    }

    /** Address with TLS from the first byte. */
    String encrypted() {
        return "ldaps://localhost:" + tls;
    }

    /** The certificate of the authority that has signed the server's. */
    Path authority(String name) {
        return folder.resolve(name + ".pem");
    }

    int port() {
        return plain;
    }

    private String configuration() {
        return """
            modulepath /usr/lib/ldap
            moduleload back_mdb
            include /etc/ldap/schema/core.schema
            include /etc/ldap/schema/cosine.schema
            include /etc/ldap/schema/inetorgperson.schema
            include /etc/ldap/schema/nis.schema
            include /etc/ldap/schema/msuser.schema
            TLSCertificateFile FOLDER/s.pem
            TLSCertificateKeyFile FOLDER/s.key
            database mdb
            suffix "dc=office"
            rootdn "ADMIN"
            rootpw PASSWORD
            directory FOLDER/db
            maxsize 16777216
            dbnosync
            limits dn.exact="cn=reader,dc=office" size.soft=250 size.hard=250 size.prtotal=unlimited
            limits dn.exact="cn=limited,dc=office" size.soft=3 size.hard=3 size.prtotal=3
            access to attrs=userPassword by anonymous auth by * none
            access to dn.subtree="ou=open,dc=office" by * read
            access to dn.base="" by * read
            access to * by users read by * none
            """.replace("FOLDER", folder.toString()).replace("ADMIN", ADMIN).replace("PASSWORD", PASSWORD);
    }

    private void certificates() throws Exception {
        String key = "req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes ";
        for (String authority : List.of("ours", "other")) {
            openssl(key + "-x509 -days 2 -subj /CN=%s -keyout %s.key -out %s.pem".replace("%s", authority));
        }
        Files.writeString(folder.resolve("names"), "subjectAltName=DNS:localhost");
        openssl(key + "-subj /CN=localhost -keyout s.key -out s.csr");
        openssl("x509 -req -in s.csr -CA ours.pem -CAkey ours.key -CAcreateserial -days 2 -extfile names -out s.pem");
    }

    private void openssl(String arguments) throws Exception {
        var command = new ArrayList<>(List.of("openssl"));
        command.addAll(List.of(arguments.split(" ")));
        run(new ProcessBuilder(command));
    }

    private void run(ProcessBuilder builder) throws IOException, InterruptedException {
        Process process =
                builder.directory(folder.toFile()).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", builder.command()) + ": " + said);
        }
    }

    /** Starts it again after {@link #stop}, on the same ports. */
    void start() throws Exception {
        var slapd =
                new ArrayList<>(List.of("sh", "-c", KEEPER, "keeper", program("slapd"), "-d", "0", "-f", "slapd.conf"));
        slapd.addAll(List.of("-h", "ldap://127.0.0.1:" + plain + " ldaps://127.0.0.1:" + tls));
        keeper = command(slapd)
                .directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!answers()) {
            if (System.nanoTime() > end || !keeper.isAlive()) {
                throw new IllegalStateException("slapd did not start: " + Files.readString(folder.resolve("log")));
            }
            Thread.sleep(5);
        }
    }

    private boolean answers() {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), tls)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Ends it at once. */
    void stop() {
        try {
            keeper.getOutputStream().close();
            if (!keeper.waitFor(PATIENCE_NANOS, TimeUnit.NANOSECONDS)) {
                keeper.destroyForcibly();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        stop();
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static ProcessBuilder command(List<String> words) {
        var all = new ArrayList<String>();
        if (isRoot()) {
            all.addAll(List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups", "--"));
        }
        words.forEach(word -> all.add(word.equals("slapadd") ? program(word) : word));
        return new ProcessBuilder(all);
    }

    /** Debian keeps it where only root's PATH looks. */
    private static String program(String name) {
        Path usual = Path.of("/usr/sbin", name);
        return Files.isExecutable(usual) ? usual.toString() : name;
    }

    /** Gives the folder to the account that runs the server. */
    private void own() throws IOException {
        if (isRoot()) {
            var nobody = folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody");
            try (var all = Files.walk(folder)) {
                for (Path each : all.toList()) {
                    Files.setOwner(each, nobody);
                }
            }
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

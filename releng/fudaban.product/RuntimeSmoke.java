// SPDX-License-Identifier: EPL-2.0
import java.nio.charset.Charset;
import java.nio.file.spi.FileSystemProvider;
import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Hashtable;
import java.util.Locale;
import javax.naming.Context;
import javax.naming.NamingException;
import javax.naming.ldap.InitialLdapContext;

/** Run on the linked runtime by the build: what a module list easily forgets is there. */
final class RuntimeSmoke {
    public static void main(String[] arguments) throws Exception {
        String date = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(Locale.JAPAN)
                .withChronology(java.time.chrono.JapaneseChronology.INSTANCE)
                .format(JapaneseDate.from(LocalDate.of(2026, 3, 31)));
        check(date.startsWith("令和8年3月31日"), "和暦: " + date);
        for (String name : new String[] {"windows-31j", "Shift_JIS", "EUC-JP", "x-SJIS_0213"}) {
            check(Charset.isSupported(name), "charset " + name);
        }
        check("髙﨑".equals(new String("髙﨑".getBytes("windows-31j"), "windows-31j")), "windows-31j round trip");
        check(zip(), "zip file system");
        check(java.security.Security.getProvider("SunPKCS11") != null, "PKCS #11");
        check(java.security.Security.getProvider("SunPCSC") != null, "smart cards");
        java.security.KeyPairGenerator.getInstance("EC").generateKeyPair();
        Class.forName("java.sql.DriverManager");
        Class.forName("java.net.http.HttpClient");
        Class.forName("sun.misc.Unsafe");
        Class.forName("org.w3c.dom.css.CSS2Properties");
        check(
                new java.awt.image.BufferedImage(1, 1, java.awt.image.BufferedImage.TYPE_INT_ARGB).getWidth() == 1,
                "images");
        ldap();
        System.out.println("Runtime: " + Runtime.version() + ", "
                + ModuleLayer.boot().modules().size() + " modules, " + date);
    }

    private static boolean zip() {
        return FileSystemProvider.installedProviders().stream()
                .anyMatch(each -> each.getScheme().equals("jar"));
    }

    /** Nothing listens on port 9: a refused connection proves that the LDAP provider itself was found. */
    private static void ldap() {
        var environment = new Hashtable<String, String>();
        environment.put(Context.INITIAL_CONTEXT_FACTORY, "com.sun.jndi.ldap.LdapCtxFactory");
        environment.put(Context.PROVIDER_URL, "ldap://127.0.0.1:9");
        environment.put("com.sun.jndi.ldap.connect.timeout", "2000");
        try {
            new InitialLdapContext(environment, null).close();
        } catch (javax.naming.NoInitialContextException e) {
            throw new IllegalStateException("LDAP: " + e, e);
        } catch (NamingException e) {
            check(e instanceof javax.naming.CommunicationException, "LDAP: " + e);
        }
    }

    private static void check(boolean holds, String what) {
        if (!holds) throw new IllegalStateException("The runtime lacks " + what);
    }
}

// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.internal.directory;

import fudaban.ledger.Refusal;
import fudaban.registers.Registry;
import fudaban.registers.review.ReviewProfile.Service;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.naming.Context;
import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import javax.naming.ReferralException;
import javax.naming.directory.Attribute;
import javax.naming.directory.SearchControls;
import javax.naming.directory.SearchResult;
import javax.naming.ldap.Control;
import javax.naming.ldap.InitialLdapContext;
import javax.naming.ldap.LdapContext;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.PagedResultsControl;
import javax.naming.ldap.PagedResultsResponseControl;
import javax.naming.ldap.StartTlsRequest;
import javax.naming.ldap.StartTlsResponse;
import javax.net.ssl.SSLSocketFactory;

/**
 * One conversation with a directory service (RFC 4511), reading only: TLS, log-in, searches page by page (RFC 2696). It follows no referral, because the
 * password is for one server; and it gives the whole answer or a refusal.
 */
final class LdapSearch implements AutoCloseable {
    private static final int PAGE = 200;
    private static final String CONNECT_MILLIS = "5000";
    private static final String ANSWER_MILLIS = "20000";

    private final Service service;
    private final LdapContext context;
    private StartTlsResponse tls;

    /**
     * An entry.
     *
     * @param dn its distinguished name
     * @param values by the attribute's name in small letters
     */
    record Found(String dn, Map<String, List<String>> values) {
        List<String> all(String attribute) {
            return attribute == null ? List.of() : values.getOrDefault(attribute.toLowerCase(Locale.ROOT), List.of());
        }

        /** The first value of the first of these attributes that is there, or null. */
        String first(List<String> attributes) {
            return attributes.stream()
                    .flatMap(each -> all(each).stream())
                    .filter(each -> !each.isBlank())
                    .findFirst()
                    .orElse(null);
        }
    }

    private LdapSearch(Service service, SSLSocketFactory sockets, char[] password) throws Refusal {
        this.service = service;
        var environment = new Hashtable<String, Object>();
        environment.put(Context.INITIAL_CONTEXT_FACTORY, "com.sun.jndi.ldap.LdapCtxFactory");
        environment.put(Context.PROVIDER_URL, service.url());
        environment.put(Context.REFERRAL, "throw");
        environment.put("java.naming.ldap.derefAliases", "never");
        environment.put("com.sun.jndi.ldap.connect.timeout", CONNECT_MILLIS);
        environment.put("com.sun.jndi.ldap.read.timeout", ANSWER_MILLIS);
        if (service.encrypted() && !service.startTls()) {
            environment.put("java.naming.ldap.factory.socket", PinnedSockets.class.getName());
            logIn(environment, password);
        }
        boolean starting = false;
        LdapContext opened = null;
        try {
            opened = new InitialLdapContext(environment, null);
            if (service.startTls()) {
                starting = true;
                tls = (StartTlsResponse) opened.extendedOperation(new StartTlsRequest());
                tls.negotiate(sockets);
                starting = false;
                var known = new Hashtable<String, Object>();
                logIn(known, password);
                for (var each : known.entrySet()) {
                    opened.addToEnvironment(each.getKey(), each.getValue());
                }
                opened.reconnect(null);
            }
        } catch (NamingException | IOException failure) {
            quietly(opened);
            throw DirectoryTrouble.of(failure, service, starting);
        }
        context = opened;
    }

    private void logIn(Hashtable<String, Object> environment, char[] password) {
        if (service.logsIn()) {
            environment.put(Context.SECURITY_AUTHENTICATION, "simple");
            environment.put(Context.SECURITY_PRINCIPAL, service.account());
            environment.put(Context.SECURITY_CREDENTIALS, password);
        }
    }

    /**
     * Connects and logs in.
     *
     * @param password of the service's account; the caller clears it
     * @throws Refusal when the address is none, or it would be said in clear, or the service does not let us in
     */
    static LdapSearch open(Service service, SSLSocketFactory sockets, char[] password) throws Refusal {
        if (!service.url().matches("(?i)ldaps?://[^/?#@]+/?")) {
            throw Registry.refusal("directory.url", service.system());
        }
        if (service.logsIn() && !service.encrypted()) {
            throw Registry.refusal("directory.plain", service.system());
        }
        // The provider looks for its classes with the loader of the thread, and for ours by name.
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(PinnedSockets.loader());
        PinnedSockets.with(sockets);
        try {
            return new LdapSearch(service, sockets, password);
        } finally {
            PinnedSockets.with(null);
            thread.setContextClassLoader(before);
        }
    }

    /**
     * All entries below the base.
     *
     * @param most a service with more is refused
     * @throws Refusal when anything is missing from the answer
     */
    List<Found> all(String filter, List<String> attributes, int most) throws Refusal {
        var controls = new SearchControls();
        controls.setSearchScope(SearchControls.SUBTREE_SCOPE);
        controls.setReturningAttributes(attributes.toArray(String[]::new));
        List<Found> found = new ArrayList<>();
        byte[] next = null;
        int pages = 0;
        try {
            do {
                // A page may be empty, but a service that promises one more for ever has no list.
                if (++pages > most) {
                    throw Registry.refusal("directory.many", service.system(), most, filter);
                }
                context.setRequestControls(new Control[] {new PagedResultsControl(PAGE, next, Control.NONCRITICAL)});
                page(filter, controls, found, most);
                next = cookie();
            } while (next != null && next.length > 0);
        } catch (NamingException | IOException failure) {
            throw DirectoryTrouble.of(failure, service, false);
        } catch (RuntimeException broken) {
            // What is no answer at all makes the provider stumble.
            throw Registry.refusal(broken, "directory.broken", service.system());
        }
        return found;
    }

    private void page(String filter, SearchControls controls, List<Found> found, int most)
            throws NamingException, Refusal {
        NamingEnumeration<SearchResult> answer = context.search(new LdapName(service.base()), filter, controls);
        try {
            while (answer.hasMore()) {
                found.add(found(answer.next()));
                if (found.size() > most) {
                    throw Registry.refusal("directory.many", service.system(), most, filter);
                }
            }
        } catch (ReferralException elsewhere) {
            if (!service.elsewhereToo()) {
                throw Registry.refusal(
                        elsewhere, "directory.referral", service.system(), String.valueOf(elsewhere.getReferralInfo()));
            }
        } finally {
            answer.close();
        }
    }

    private byte[] cookie() throws NamingException {
        Control[] answered = context.getResponseControls();
        for (Control each : answered == null ? new Control[0] : answered) {
            if (each instanceof PagedResultsResponseControl page) {
                return page.getCookie();
            }
        }
        return null;
    }

    private Found found(SearchResult result) throws NamingException, Refusal {
        Map<String, List<String>> values = new TreeMap<>();
        NamingEnumeration<? extends Attribute> attributes =
                result.getAttributes().getAll();
        while (attributes.hasMore()) {
            Attribute attribute = attributes.next();
            String name = attribute.getID().toLowerCase(Locale.ROOT);
            if (name.contains(";range=")) {
                throw Registry.refusal("directory.range", service.system(), result.getNameInNamespace(), name);
            }
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < attribute.size(); i++) {
                if (attribute.get(i) instanceof String text) {
                    texts.add(text);
                }
            }
            texts.sort(null);
            values.put(name, texts);
        }
        return new Found(result.getNameInNamespace(), values);
    }

    @Override
    public void close() {
        if (tls != null) {
            try {
                tls.close();
            } catch (IOException left) {
                // The connection ends with it.
            }
        }
        quietly(context);
    }

    private static void quietly(LdapContext context) {
        try {
            if (context != null) {
                context.close();
            }
        } catch (NamingException left) {
            // Nothing was changed there.
        }
    }
}

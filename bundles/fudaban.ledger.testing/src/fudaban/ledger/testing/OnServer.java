// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The desks of a class of tests keep their records on the tests' PostgreSQL server: usually a subclass of the tests on files. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ExtendWith(OnServer.Switch.class)
public @interface OnServer {
    /** Tells {@link TestPlace}. */
    final class Switch implements BeforeAllCallback, AfterAllCallback {
        @Override
        public void beforeAll(ExtensionContext context) {
            TestPlace.servers(true);
        }

        @Override
        public void afterAll(ExtensionContext context) {
            TestPlace.servers(false);
        }
    }
}

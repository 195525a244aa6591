// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.store;

import fudaban.ledger.spi.ModelModule;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;

/**
 * Prints the statements that make the tables of a module, to be pasted into its first migration: {@code releng/ddl NAME PACKAGE-CLASS}, e.g.
 * {@code releng/ddl model fudaban.model.ModelPackage}. With a third argument, only those of one class.
 */
public final class PrintDdl {
    private PrintDdl() {}

    public static void main(String[] arguments) throws ReflectiveOperationException {
        var model = (EPackage) Class.forName(arguments[1]).getField("eINSTANCE").get(null);
        var module = new TestModule(arguments[0], model, List.of());
        var schema = Schema.of(List.of(module));
        for (String type : schema.typeNames()) {
            EClass eClass = schema.eClass(type).orElseThrow();
            if (arguments.length < 3 || arguments[2].equals(eClass.getName())) {
                System.out.println("-- " + type);
                print(Ddl.create(schema, eClass));
            }
        }
        if (arguments[0].equals("model")) {
            System.out.println("-- all modules");
            print(Ddl.createCommon());
        }
    }

    private static void print(List<String> statements) {
        statements.forEach(statement -> System.out.println(statement + ";"));
        System.out.println();
    }

    /** A module made of its parts. */
    record TestModule(String name, EPackage model, List<Migration> migrations, List<String> requires)
            implements ModelModule {
        TestModule(String name, EPackage model, List<Migration> migrations) {
            this(name, model, migrations, List.of());
        }
    }
}

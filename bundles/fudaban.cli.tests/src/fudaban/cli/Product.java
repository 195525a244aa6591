// SPDX-License-Identifier: EPL-2.0
package fudaban.cli;

import fudaban.document.text.FontProvider;
import fudaban.document.text.FontStack;
import fudaban.ledger.Contributions;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Participant;
import fudaban.ledger.act.Subscriber;
import fudaban.ledger.spi.HandlerList;
import fudaban.ledger.spi.ModelModule;
import fudaban.ledger.spi.ProfileSource;
import fudaban.ledger.spi.ServiceDays;
import fudaban.ledger.spi.TextKeys;
import fudaban.ledger.step.StepKind;
import fudaban.ledger.verb.Verb;
import fudaban.packs.InstalledPacks;
import fudaban.packs.Pack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** All that the plug-ins of the product bring, found as classes: with OSGi in the bundles, without it on the class path. */
final class Product {
    private final Map<String, Class<?>> classes = new TreeMap<>();
    private final Map<Class<?>, Object> made = new java.util.HashMap<>();

    private Product() {}

    static Product find() throws IOException {
        var product = new Product();
        made(product);
        return product;
    }

    private static void made(Product product) throws IOException {
        product.made.put(FontProvider.class, (FontProvider) FontStack::shipped);
        product.made.put(InstalledPacks.class, new NoPacks());
        Bundle here = FrameworkUtil.getBundle(Product.class);
        if (here == null) {
            for (String entry : System.getProperty("java.class.path").split(java.io.File.pathSeparator)) {
                product.folder(Path.of(entry));
            }
        } else {
            for (Bundle bundle : here.getBundleContext().getBundles()) {
                product.bundle(bundle);
            }
        }
    }

    /** Packs are found by bundles, which tests may lack. */
    private record NoPacks() implements InstalledPacks {
        @Override
        public List<Pack> all() {
            return List.of();
        }

        @Override
        public String platform() {
            return "0.1.0";
        }
    }

    private void folder(Path folder) throws IOException {
        String name = String.valueOf(folder.getFileName());
        if (!Files.isDirectory(folder) || !name.startsWith("fudaban.") || name.endsWith(".tests")) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".class")).toList()) {
                add(folder.relativize(file).toString(), Product.class.getClassLoader()::loadClass);
            }
        }
    }

    private void bundle(Bundle bundle) {
        boolean ours = bundle.getSymbolicName().startsWith("fudaban.") && bundle.getState() >= Bundle.RESOLVED;
        var found = ours ? bundle.findEntries("/", "*.class", true) : null;
        if (found != null) {
            Collections.list(found)
                    .forEach(each -> add(each.getPath().replaceFirst("^/(bin/)?", ""), bundle::loadClass));
        }
    }

    private interface Loading {
        Class<?> load(String name) throws ClassNotFoundException;
    }

    private void add(String path, Loading loader) {
        String name = path.replace('/', '.').replace('\\', '.').replaceFirst("\\.class$", "");
        if (!name.contains("$") && !name.endsWith("-info")) {
            try {
                classes.put(name, loader.load(name));
            } catch (ClassNotFoundException | LinkageError elsewhere) {
                // A class of a fragment that is not attached, or of tests.
            }
        }
    }

    /** One of each class of a kind that a plug-in could offer as a service. */
    <T> List<T> all(Class<T> kind) {
        List<T> all = new ArrayList<>();
        for (Class<?> each : classes.values()) {
            boolean service = kind.isAssignableFrom(each)
                    && !Modifier.isAbstract(each.getModifiers())
                    && Modifier.isPublic(each.getModifiers())
                    && !each.getName().startsWith("fudaban.ledger.")
                    && !each.getName().startsWith("fudaban.cli.");
            if (service && each.getConstructors().length > 0) {
                all.add(kind.cast(make(each)));
            }
        }
        return all;
    }

    private Object make(Class<?> type) {
        Object known = made.get(type);
        if (known != null) {
            return known;
        }
        if (type == List.class || type == java.util.Collection.class) {
            return List.of();
        }
        if (type == Map.class) {
            return Map.of();
        }
        if (type.isInterface()) {
            // A service that is not there: devices.
            return all(type).stream().findFirst().orElse(null);
        }
        try {
            Constructor<?> constructor = Stream.of(type.getConstructors())
                    .min(Comparator.comparingInt(Constructor::getParameterCount))
                    .orElseThrow(() -> new NoSuchMethodException(type + " has no public constructor"));
            Object[] arguments =
                    Stream.of(constructor.getParameterTypes()).map(this::make).toArray();
            Object one = constructor.newInstance(arguments);
            made.put(type, one);
            return one;
        } catch (ReflectiveOperationException impossible) {
            throw new UncheckedIOException(new IOException(type.getName(), impossible));
        }
    }

    List<Verb> verbs() {
        return all(Verb.class);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    Contributions contributions() {
        return new Contributions(
                all(ModelModule.class),
                (List<Act<?>>) (List) all(Act.class),
                all(Participant.class),
                all(Subscriber.class),
                all(ProfileSource.class).stream()
                        .filter(each -> !each.getClass().getName().matches(".*\\.(spi|internal)\\..*"))
                        .toList(),
                all(StepKind.class),
                all(HandlerList.class),
                all(TextKeys.class).getFirst(),
                all(ServiceDays.class).getFirst());
    }
}

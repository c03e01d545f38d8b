package uk.rubric.rulebook.drools;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/** Turns a jar of compiled rules into a knowledge base, without any compiler. */
final class CompiledRules {

    private static final String MODEL_LIST = "drools-model";

    private CompiledRules() {}

    /** The knowledge base; a jar that is not whole throws, and its caller compiles anew. */
    static KieBase load(byte[] jar) throws IOException {
        return KieBaseBuilder.createKieBaseFromModel(models(jar));
    }

    /** The models in a jar, of which there is at least one; a jar that is not whole throws. */
    static List<Model> models(byte[] jar) throws IOException {
        Map<String, byte[]> entries = entries(jar);
        List<Model> models = new ArrayList<>();
        try {
            ClassLoader classes = new JarClasses(entries, CompiledRules.class.getClassLoader());
            for (String name : modelNames(entries)) {
                models.add(
                        (Model) classes.loadClass(name).getDeclaredConstructor().newInstance());
            }
        } catch (ReflectiveOperationException | ClassCastException | LinkageError e) {
            throw new IOException("not a jar of compiled rules", e);
        }
        if (models.isEmpty()) {
            throw new IOException("no compiled rules in the jar");
        }
        return models;
    }

    private static List<String> modelNames(Map<String, byte[]> entries) {
        List<String> names = new ArrayList<>();
        entries.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(MODEL_LIST))
                .forEach(entry -> {
                    try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                            new ByteArrayInputStream(entry.getValue()), StandardCharsets.UTF_8))) {
                        lines.lines()
                                .map(String::strip)
                                .filter(line -> !line.isEmpty() && !line.startsWith("Drools-Model-Version"))
                                .forEach(names::add);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
        return names;
    }

    private static Map<String, byte[]> entries(byte[] jar) throws IOException {
        Map<String, byte[]> entries = new HashMap<>();
        try (JarInputStream in = new JarInputStream(new ByteArrayInputStream(jar))) {
            for (JarEntry entry = in.getNextJarEntry(); entry != null; entry = in.getNextJarEntry()) {
                if (!entry.isDirectory()) {
                    entries.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        return entries;
    }

    /** Classes from memory: no open file handle that would keep a stale cache alive. */
    private static final class JarClasses extends ClassLoader {

        private final Map<String, byte[]> entries;

        JarClasses(Map<String, byte[]> entries, ClassLoader parent) {
            super("compiled-rules", parent);
            this.entries = entries;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = entries.get(name.replace('.', '/') + ".class");
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }

        @Override
        public InputStream getResourceAsStream(String name) {
            byte[] bytes = entries.get(name);
            InputStream parent = super.getResourceAsStream(name);
            return bytes != null ? new ByteArrayInputStream(bytes) : parent;
        }
    }
}

package dev.netplan.examples.nplan.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** Linked classes do what they did before. */
class PrelinkTest {

    @TempDir
    private Path folder;

    @Test
    void what_was_linked_ahead_of_time_answers_as_before() throws Exception {
        try (URLClassLoader linked = new URLClassLoader(new URL[]{link().toUri().toURL()}, null)) {
            Class<?> type = linked.loadClass(LinkedSample.class.getName());

            assertThat(type).isNotSameAs(LinkedSample.class);
            assertThat(((Supplier<?>) type.getDeclaredConstructor().newInstance()).get())
                .isEqualTo(new LinkedSample().get());
        }
    }

    @Test
    void nothing_is_left_to_be_linked_but_what_can_be_serialized() throws IOException {
        try (JarFile jar = new JarFile(link().toFile())) {
            for (JarEntry entry : jar.stream().filter(entry -> entry.getName().endsWith(".class")).toList()) {
                ClassNode type = new ClassNode();
                try (InputStream in = jar.getInputStream(entry)) {
                    new ClassReader(in.readAllBytes()).accept(type, 0);
                }
                // One makes the lambda that can be serialized, and one brings it back.
                assertThat(sites(type)).as(type.name).isEqualTo(type.name.endsWith("/LinkedSample") ? 2 : 0);
            }
        }
    }

    private static long sites(ClassNode type) {
        long sites = 0;
        for (MethodNode method : type.methods) {
            for (AbstractInsnNode step : method.instructions) {
                sites += step.getType() == AbstractInsnNode.INVOKE_DYNAMIC_INSN ? 1 : 0;
            }
        }
        return sites;
    }

    /** The sample's classes in a jar, and that jar linked. */
    private Path link() throws IOException {
        Path jar = folder.resolve("sample.jar");
        Path classes = Path.of("target/test-classes");
        String name = LinkedSample.class.getName().replace('.', '/');
        try (OutputStream out = Files.newOutputStream(jar); JarOutputStream to = new JarOutputStream(out)) {
            for (String part : List.of("", "$Pair", "$Shape", "$Numbers")) {
                to.putNextEntry(new JarEntry(name + part + ".class"));
                to.write(Files.readAllBytes(classes.resolve(name + part + ".class")));
            }
        }
        Path linked = folder.resolve("linked.jar");
        Prelink.main(new String[]{linked.toString(), jar.toString()});
        return linked;
    }
}

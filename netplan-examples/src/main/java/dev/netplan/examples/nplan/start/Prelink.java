package dev.netplan.examples.nplan.start;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** Writes the classes of some jars into one, in which nothing is left to be linked when it is first met. */
public final class Prelink {

    /** The first version whose classes tell the types at each branch, as newer archives ask for. */
    private static final int FIRST_WITH_FRAMES = Opcodes.V1_7;

    private final Map<String, ClassNode> classes = new LinkedHashMap<>();
    private final List<ClassNode> made = new ArrayList<>();

    private Prelink() {}

    /** Writes the first jar from the others. */
    public static void main(String[] jars) throws IOException {
        Prelink prelink = new Prelink();
        for (String jar : List.of(jars).subList(1, jars.length)) {
            prelink.read(Path.of(jar));
        }
        List.copyOf(prelink.classes.values()).forEach(prelink::link);
        prelink.write(Path.of(jars[0]));
    }

    private void read(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            for (JarEntry entry : Collections.list(file.entries())) {
                String name = entry.getName();
                if (name.endsWith(".class") && !name.endsWith("module-info.class") && !name.startsWith("META-INF/")) {
                    ClassNode read = new ClassNode();
                    new ClassReader(file.getInputStream(entry).readAllBytes()).accept(read, 0);
                    classes.put(read.name, read);
                }
            }
        }
    }

    private void link(ClassNode type) {
        Lambdas lambdas = new Lambdas(type);
        Records records = new Records(type);
        Texts texts = new Texts(type);
        for (MethodNode method : List.copyOf(type.methods)) {
            for (AbstractInsnNode step : method.instructions.toArray()) {
                if (step instanceof InvokeDynamicInsnNode site) {
                    boolean linked =
                            lambdas.link(site, method) || records.link(site, method) || texts.link(site, method);
                    method.maxStack += linked ? 1 : 0;
                }
            }
        }
        for (ClassNode lambda : lambdas.made()) {
            made.add(lambda);
            ClassNode host = classes.getOrDefault(lambda.nestHostClass, type);
            host.nestMembers = host.nestMembers == null ? new ArrayList<>() : host.nestMembers;
            host.nestMembers.add(lambda.name);
        }
    }

    private void write(Path jar) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        String version = Prelink.class.getPackage().getImplementationVersion();
        manifest.getMainAttributes().put(Attributes.Name.IMPLEMENTATION_VERSION, version == null ? "" : version);
        try (OutputStream out = Files.newOutputStream(jar); JarOutputStream to = new JarOutputStream(out, manifest)) {
            for (ClassNode type : classes.values()) {
                boolean old = (type.version & 0xFFFF) < FIRST_WITH_FRAMES;
                type.version = old ? FIRST_WITH_FRAMES : type.version;
                write(type, old ? ClassWriter.COMPUTE_FRAMES : 0, to);
            }
            for (ClassNode type : made) {
                write(type, ClassWriter.COMPUTE_MAXS, to);
            }
        }
    }

    private static void write(ClassNode type, int flags, JarOutputStream to) throws IOException {
        ClassWriter writer = new ClassWriter(flags);
        type.accept(writer);
        to.putNextEntry(new JarEntry(type.name + ".class"));
        to.write(writer.toByteArray());
    }
}

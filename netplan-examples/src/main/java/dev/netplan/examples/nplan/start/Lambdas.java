package dev.netplan.examples.nplan.start;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * The lambdas of a class, as classes. Those of one interface that keep values of the same types share a class and are
 * told apart by a number, since loading a class costs more than a switch.
 */
final class Lambdas implements Opcodes {

    private static final String FACTORY = "java/lang/invoke/LambdaMetafactory";
    private static final String OBJECT = "java/lang/Object";
    private static final String NUMBER = "number";

    private final ClassNode owner;
    private final Map<String, Family> families = new LinkedHashMap<>();

    Lambdas(ClassNode owner) {
        this.owner = owner;
    }

    /** Makes a lambda where a site asks for one; those that can be serialized are left to the JVM. */
    boolean link(InvokeDynamicInsnNode site, MethodNode method) {
        if (!site.bsm.getOwner().equals(FACTORY) || !site.bsm.getName().equals("metafactory")) {
            return false;
        }
        Type shape = (Type) site.bsmArgs[0];
        Family family = families.computeIfAbsent(site.name + shape + site.desc,
                key -> new Family(owner.name + "$$" + families.size(), site.name, shape, site.desc));
        family.lambdas.add(new Lambda((Handle) site.bsmArgs[1], (Type) site.bsmArgs[2]));
        method.instructions.insertBefore(site, new IntInsnNode(SIPUSH, family.lambdas.size() - 1));
        method.instructions.set(site, new MethodInsnNode(INVOKESTATIC, family.name, "of", family.factory(), false));
        return true;
    }

    /** The classes. */
    Collection<ClassNode> made() {
        return families.values().stream().map(Family::made).toList();
    }

    /** What a lambda runs, and the types with which it is called there. */
    private record Lambda(Handle runs, Type as) {}

    /** Lambdas that differ in what they run only. */
    private final class Family {

        private final String name;
        private final String method;
        private final Type shape;
        private final Type[] kept;
        private final Type itself;
        private final List<Lambda> lambdas = new ArrayList<>();

        Family(String name, String method, Type shape, String site) {
            this.name = name;
            this.method = method;
            this.shape = shape;
            this.kept = Stream.concat(Stream.of(Type.getArgumentTypes(site)), Stream.of(Type.INT_TYPE))
                .toArray(Type[]::new);
            this.itself = Type.getReturnType(site);
        }

        String factory() {
            return Type.getMethodDescriptor(itself, kept);
        }

        ClassNode made() {
            ClassNode type = new ClassNode();
            type.visit(V17, ACC_FINAL | ACC_SUPER | ACC_SYNTHETIC, name, null, OBJECT,
                    new String[]{itself.getInternalName()});
            type.nestHostClass = owner.nestHostClass == null ? owner.name : owner.nestHostClass;
            for (int i = 0; i < kept.length; i++) {
                type.visitField(ACC_PRIVATE | ACC_FINAL, field(i), kept[i].getDescriptor(), null, null);
            }
            construct((MethodNode) type.visitMethod(ACC_PRIVATE, "<init>", constructor(), null, null));
            create((MethodNode) type.visitMethod(ACC_STATIC, "of", factory(), null, null));
            run((MethodNode) type.visitMethod(ACC_PUBLIC, method, shape.getDescriptor(), null, null));
            return type;
        }

        private String constructor() {
            return Type.getMethodDescriptor(Type.VOID_TYPE, kept);
        }

        private String field(int i) {
            return i == kept.length - 1 ? NUMBER : "kept" + i;
        }

        private void construct(MethodNode code) {
            code.visitVarInsn(ALOAD, 0);
            code.visitMethodInsn(INVOKESPECIAL, OBJECT, "<init>", "()V", false);
            int local = 1;
            for (int i = 0; i < kept.length; i++) {
                code.visitVarInsn(ALOAD, 0);
                code.visitVarInsn(kept[i].getOpcode(ILOAD), local);
                code.visitFieldInsn(PUTFIELD, name, field(i), kept[i].getDescriptor());
                local += kept[i].getSize();
            }
            code.visitInsn(RETURN);
        }

        private void create(MethodNode code) {
            code.visitTypeInsn(NEW, name);
            code.visitInsn(DUP);
            int local = 0;
            for (Type type : kept) {
                code.visitVarInsn(type.getOpcode(ILOAD), local);
                local += type.getSize();
            }
            code.visitMethodInsn(INVOKESPECIAL, name, "<init>", constructor(), false);
            code.visitInsn(ARETURN);
        }

        private void run(MethodNode code) {
            Label[] each = Stream.generate(Label::new).limit(lambdas.size()).toArray(Label[]::new);
            if (each.length > 1) {
                code.visitVarInsn(ALOAD, 0);
                code.visitFieldInsn(GETFIELD, name, NUMBER, "I");
                code.visitTableSwitchInsn(0, each.length - 1, each[0], each);
            }
            for (int i = 0; i < each.length; i++) {
                if (each.length > 1) {
                    code.visitLabel(each[i]);
                    code.visitFrame(F_SAME, 0, null, 0, null);
                }
                call(lambdas.get(i), code);
            }
        }

        private void call(Lambda lambda, MethodNode code) {
            Handle runs = lambda.runs();
            if (runs.getTag() == H_NEWINVOKESPECIAL) {
                code.visitTypeInsn(NEW, runs.getOwner());
                code.visitInsn(DUP);
            }
            int captured = kept.length - 1;
            for (int i = 0; i < captured; i++) {
                code.visitVarInsn(ALOAD, 0);
                code.visitFieldInsn(GETFIELD, name, field(i), kept[i].getDescriptor());
            }
            List<Type> wanted = arguments(runs);
            Type[] given = shape.getArgumentTypes();
            int local = 1;
            for (int i = 0; i < given.length; i++) {
                code.visitVarInsn(given[i].getOpcode(ILOAD), local);
                Conversion.of(given[i], lambda.as().getArgumentTypes()[i], code);
                Conversion.of(lambda.as().getArgumentTypes()[i], wanted.get(captured + i), code);
                local += given[i].getSize();
            }
            code.visitMethodInsn(opcode(runs), runs.getOwner(), runs.getName(), runs.getDesc(), runs.isInterface());
            result(lambda, code);
        }

        private void result(Lambda lambda, MethodNode code) {
            Handle runs = lambda.runs();
            Type got = runs.getTag() == H_NEWINVOKESPECIAL ? Type.getObjectType(runs.getOwner())
                    : Type.getReturnType(runs.getDesc());
            Type wanted = shape.getReturnType();
            if (!wanted.equals(Type.VOID_TYPE)) {
                Conversion.of(got, lambda.as().getReturnType(), code);
                Conversion.of(lambda.as().getReturnType(), wanted, code);
            } else if (got.getSize() > 0) {
                code.visitInsn(got.getSize() == 1 ? POP : POP2);
            }
            code.visitInsn(wanted.getOpcode(IRETURN));
        }
    }

    private static List<Type> arguments(Handle runs) {
        List<Type> types = new ArrayList<>();
        boolean onObject = runs.getTag() != H_INVOKESTATIC && runs.getTag() != H_NEWINVOKESPECIAL;
        if (onObject) {
            types.add(Type.getObjectType(runs.getOwner()));
        }
        types.addAll(List.of(Type.getArgumentTypes(runs.getDesc())));
        return types;
    }

    /** Private methods too are called as any other: a lambda's class belongs to the nest of its owner. */
    private static int opcode(Handle runs) {
        return switch (runs.getTag()) {
            case H_INVOKESTATIC -> INVOKESTATIC;
            case H_NEWINVOKESPECIAL -> INVOKESPECIAL;
            default -> runs.isInterface() ? INVOKEINTERFACE : INVOKEVIRTUAL;
        };
    }
}

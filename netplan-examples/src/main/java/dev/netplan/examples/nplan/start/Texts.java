package dev.netplan.examples.nplan.start;

import java.util.Iterator;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** Texts that are joined by {@code +}, joined by a builder. */
final class Texts implements Opcodes {

    private static final String FACTORY = "java/lang/invoke/StringConcatFactory";
    private static final String BUILDER = "java/lang/StringBuilder";
    private static final char ARGUMENT = '\u0001';
    private static final char CONSTANT = '\u0002';

    private final ClassNode owner;
    private int made;

    Texts(ClassNode owner) {
        this.owner = owner;
    }

    boolean link(InvokeDynamicInsnNode site, MethodNode method) {
        if (!site.bsm.getOwner().equals(FACTORY) || !site.bsm.getName().equals("makeConcatWithConstants")) {
            return false;
        }
        String name = "text$" + made++;
        MethodNode code =
                (MethodNode) owner.visitMethod(ACC_PRIVATE | ACC_STATIC | ACC_SYNTHETIC, name, site.desc, null,
                        null);
        join((String) site.bsmArgs[0], List.of(site.bsmArgs).subList(1, site.bsmArgs.length).iterator(), code);
        // A builder, twice while it is made, and one value of two words.
        code.maxStack = 4;
        code.maxLocals = Type.getArgumentsAndReturnSizes(site.desc) >> 2;
        boolean inInterface = (owner.access & ACC_INTERFACE) != 0;
        method.instructions.set(site, new MethodInsnNode(INVOKESTATIC, owner.name, name, site.desc, inInterface));
        return true;
    }

    private static void join(String recipe, Iterator<Object> constants, MethodNode code) {
        begin(code);
        Iterator<Type> arguments = List.of(Type.getArgumentTypes(code.desc)).iterator();
        StringBuilder literal = new StringBuilder();
        int local = 0;
        for (int i = 0; i < recipe.length(); i++) {
            char c = recipe.charAt(i);
            if (c == CONSTANT) {
                literal.append(constants.next());
            } else if (c == ARGUMENT) {
                literal(literal.toString(), code);
                literal.setLength(0);
                Type type = arguments.next();
                code.visitVarInsn(type.getOpcode(ILOAD), local);
                append(type, code);
                local += type.getSize();
            } else {
                literal.append(c);
            }
        }
        literal(literal.toString(), code);
        end(code);
    }

    /** Makes a builder. */
    static void begin(MethodNode code) {
        code.visitTypeInsn(NEW, BUILDER);
        code.visitInsn(DUP);
        code.visitMethodInsn(INVOKESPECIAL, BUILDER, "<init>", "()V", false);
    }

    /** Appends a text that is known. */
    static void literal(String text, MethodNode code) {
        if (!text.isEmpty()) {
            code.visitLdcInsn(text);
            append(Type.getType(String.class), code);
        }
    }

    /** Appends the value on the stack. */
    static void append(Type type, MethodNode code) {
        String as = switch (type.getSort()) {
            case Type.BYTE, Type.SHORT -> "I";
            case Type.ARRAY -> "Ljava/lang/Object;";
            case Type.OBJECT -> type.getClassName().equals("java.lang.String") ? type.getDescriptor()
                    : "Ljava/lang/Object;";
            default -> type.getDescriptor();
        };
        code.visitMethodInsn(INVOKEVIRTUAL, BUILDER, "append", "(" + as + ")L" + BUILDER + ";", false);
    }

    /** Returns the text. */
    static void end(MethodNode code) {
        code.visitMethodInsn(INVOKEVIRTUAL, BUILDER, "toString", "()Ljava/lang/String;", false);
        code.visitInsn(ARETURN);
    }
}

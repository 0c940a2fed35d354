package dev.netplan.examples.nplan.start;

import java.util.Map;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The value on the stack, turned from one type into another as the language does for arguments and results. */
final class Conversion {

    private static final Map<Type, Type> BOXES = Map.of(Type.BOOLEAN_TYPE, Type.getType(Boolean.class), Type.CHAR_TYPE,
            Type.getType(Character.class), Type.BYTE_TYPE, Type.getType(Byte.class), Type.SHORT_TYPE,
            Type.getType(Short.class), Type.INT_TYPE, Type.getType(Integer.class), Type.LONG_TYPE,
            Type.getType(Long.class), Type.FLOAT_TYPE, Type.getType(Float.class), Type.DOUBLE_TYPE,
            Type.getType(Double.class));

    /** From int, long and float, to long, float and double. */
    private static final int[][] WIDENING = {{Opcodes.I2L, Opcodes.I2F, Opcodes.I2D},
        {Opcodes.NOP, Opcodes.L2F, Opcodes.L2D}, {Opcodes.NOP, Opcodes.NOP, Opcodes.F2D}};

    private Conversion() {}

    static void of(Type from, Type to, MethodVisitor code) {
        if (from.equals(to)) {
            return;
        }
        if (BOXES.containsKey(from)) {
            if (BOXES.containsKey(to)) {
                widen(from, to, code);
            } else {
                box(from, code);
            }
        } else if (BOXES.containsKey(to)) {
            unbox(from, to, code);
        } else if (!to.getInternalName().equals("java/lang/Object")) {
            code.visitTypeInsn(Opcodes.CHECKCAST, to.getInternalName());
        }
    }

    /** Boxes a value of a primitive type. */
    static void box(Type from, MethodVisitor code) {
        String box = boxOf(from).getInternalName();
        code.visitMethodInsn(Opcodes.INVOKESTATIC, box, "valueOf", "(" + from.getDescriptor() + ")L" + box + ";",
                false);
    }

    /** The class that boxes a primitive type. */
    static Type boxOf(Type primitive) {
        return BOXES.getOrDefault(primitive, primitive);
    }

    private static void unbox(Type from, Type to, MethodVisitor code) {
        Type primitive = BOXES.entrySet().stream().filter(entry -> entry.getValue().equals(from)).map(Map.Entry::getKey)
            .findFirst().orElse(to);
        String box = boxOf(primitive).getInternalName();
        code.visitTypeInsn(Opcodes.CHECKCAST, box);
        code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, box, primitive.getClassName() + "Value",
                "()" + primitive.getDescriptor(), false);
        widen(primitive, to, code);
    }

    private static void widen(Type from, Type to, MethodVisitor code) {
        int low = rank(from);
        int high = rank(to);
        if (low < high) {
            code.visitInsn(WIDENING[low][high - 1]);
        }
    }

    private static int rank(Type type) {
        return switch (type.getSort()) {
            case Type.LONG -> 1;
            case Type.FLOAT -> 2;
            case Type.DOUBLE -> 3;
            default -> 0;
        };
    }
}

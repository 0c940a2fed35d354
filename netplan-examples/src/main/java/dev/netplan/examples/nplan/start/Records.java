package dev.netplan.examples.nplan.start;

import java.util.List;
import java.util.stream.Stream;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** What every record has of its own accord: {@code equals}, {@code hashCode} and {@code toString}, written out. */
final class Records implements Opcodes {

    private static final String FACTORY = "java/lang/runtime/ObjectMethods";
    private static final String OBJECTS = "java/util/Objects";

    private final ClassNode owner;

    Records(ClassNode owner) {
        this.owner = owner;
    }

    boolean link(InvokeDynamicInsnNode site, MethodNode method) {
        if (!site.bsm.getOwner().equals(FACTORY)) {
            return false;
        }
        String name = "record$" + site.name;
        MethodNode code =
                (MethodNode) owner.visitMethod(ACC_PRIVATE | ACC_STATIC | ACC_SYNTHETIC, name, site.desc, null,
                        null);
        List<Handle> fields = Stream.of(site.bsmArgs).skip(2).map(Handle.class::cast).toList();
        switch (site.name) {
            case "equals" -> equality(fields, code);
            case "hashCode" -> hash(fields, code);
            default -> text(fields, code);
        }
        // Enough for any of them: two fields of two words, and what lies below.
        code.maxStack = 6;
        code.maxLocals = 2;
        method.instructions.set(site, new MethodInsnNode(INVOKESTATIC, owner.name, name, site.desc, false));
        return true;
    }

    private void equality(List<Handle> fields, MethodNode code) {
        Label different = new Label();
        code.visitVarInsn(ALOAD, 1);
        code.visitTypeInsn(INSTANCEOF, owner.name);
        code.visitJumpInsn(IFEQ, different);
        for (Handle field : fields) {
            value(field, 0, code);
            value(field, 1, code);
            Type type = Type.getType(field.getDesc());
            if (type.getSort() >= Type.ARRAY) {
                code.visitMethodInsn(INVOKESTATIC, OBJECTS, "equals", "(Ljava/lang/Object;Ljava/lang/Object;)Z", false);
                code.visitJumpInsn(IFEQ, different);
            } else {
                String desc = "(" + type + type + ")I";
                code.visitMethodInsn(INVOKESTATIC, Conversion.boxOf(type).getInternalName(), "compare", desc, false);
                code.visitJumpInsn(IFNE, different);
            }
        }
        code.visitInsn(ICONST_1);
        code.visitInsn(IRETURN);
        code.visitLabel(different);
        code.visitFrame(F_SAME, 0, null, 0, null);
        code.visitInsn(ICONST_0);
        code.visitInsn(IRETURN);
    }

    private void hash(List<Handle> fields, MethodNode code) {
        code.visitInsn(ICONST_0);
        for (Handle field : fields) {
            code.visitIntInsn(BIPUSH, 31);
            code.visitInsn(IMUL);
            value(field, 0, code);
            Type type = Type.getType(field.getDesc());
            boolean object = type.getSort() >= Type.ARRAY;
            code.visitMethodInsn(INVOKESTATIC, object ? OBJECTS : Conversion.boxOf(type).getInternalName(), "hashCode",
                    object ? "(Ljava/lang/Object;)I" : "(" + type + ")I", false);
            code.visitInsn(IADD);
        }
        code.visitInsn(IRETURN);
    }

    private void text(List<Handle> fields, MethodNode code) {
        Texts.begin(code);
        String before =
                owner.name.substring(Math.max(owner.name.lastIndexOf('/'), owner.name.lastIndexOf('$')) + 1) + "[";
        for (Handle field : fields) {
            Texts.literal(before + field.getName() + "=", code);
            value(field, 0, code);
            Texts.append(Type.getType(field.getDesc()), code);
            before = ", ";
        }
        Texts.literal(fields.isEmpty() ? before + "]" : "]", code);
        Texts.end(code);
    }

    private void value(Handle field, int local, MethodNode code) {
        code.visitVarInsn(ALOAD, local);
        if (local > 0) {
            code.visitTypeInsn(CHECKCAST, owner.name);
        }
        code.visitFieldInsn(GETFIELD, owner.name, field.getName(), field.getDesc());
    }
}

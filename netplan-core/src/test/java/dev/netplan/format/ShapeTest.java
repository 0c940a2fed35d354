package dev.netplan.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.model.Superpower;
import org.junit.jupiter.api.Test;

class ShapeTest {

    /** Word for word what the package page shows. */
    @Test
    void a_shape_is_told_key_by_key() {
        Scalar<String> text = Scalar.of("text", "text", "", said -> said, said -> said);
        Shape<Superpower, Superpower.Builder> superpower = Shape
            .of("a superpower", Superpower::builder, Superpower.Builder::build, Superpower.Builder::extensions)
            .required("name", text, "What the owner is good at.", Superpower::name, Superpower.Builder::name)
            .optional("detail", text, "An example, a proof.", Superpower::detail, Superpower.Builder::detail)
            .build();

        assertThat(superpower.toTree(Superpower.of("listening"))).hasToString("{name=listening}");
    }
}

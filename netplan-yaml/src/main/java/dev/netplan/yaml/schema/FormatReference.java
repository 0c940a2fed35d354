package dev.netplan.yaml.schema;

import dev.netplan.format.Between;
import dev.netplan.format.Key;
import dev.netplan.format.ListOf;
import dev.netplan.format.MapById;
import dev.netplan.format.Mapping;
import dev.netplan.format.OneOrMany;
import dev.netplan.format.Scalar;
import dev.netplan.format.Shape;
import dev.netplan.format.Shorthand;
import dev.netplan.format.Type;
import dev.netplan.model.Plan;
import java.util.Locale;

/** The reference page of the plan file, in Markdown: a section for each element, a line for each key. */
public final class FormatReference {

    /** Where the page stands beside this class. */
    public static final String RESOURCE = "format-reference.md";

    private final StringBuilder page = new StringBuilder();

    private FormatReference() {}

    /** The page. */
    public static String markdown() {
        Shapes shapes = Shapes.of(Plan.shape());
        FormatReference reference = new FormatReference();
        reference.page.append("""
                # The plan file, key by key

                Keys that begin with `x-` are yours: allowed everywhere, kept, never interpreted. A key that is not required may
                be left out, or have no value.
                """);
        shapes.shapes().forEach(reference::element);
        reference.page.append("\n## Single values\n\n| type | written as |\n| --- | --- |\n");
        shapes.scalars().forEach(reference::single);
        return reference.page.toString();
    }

    private void element(Shape<?, ?> shape) {
        String name = Shapes.name(shape);
        page.append("\n## ").append(name.substring(0, 1).toUpperCase(Locale.ROOT)).append(name.substring(1))
            .append("\n\n");
        if (shape.identified()) {
            page.append("Stands under its id.\n\n");
        }
        page.append("| key | type | required | default | meaning |\n| --- | --- | --- | --- | --- |\n");
        for (Key<?, ?> key : shape.keys()) {
            row("`" + key.name() + "`", type(key.type()), key.required() ? "yes" : "",
                    key.ordinary().isEmpty() ? "" : "`" + key.ordinary() + "`", key.meaning());
        }
        for (Between rule : shape.between()) {
            String words = rule.words();
            page.append('\n').append(words.substring(0, 1).toUpperCase(Locale.ROOT)).append(words.substring(1))
                .append(".\n");
        }
    }

    private void single(Scalar<?> scalar) {
        row(scalar.name(), scalar.expected());
    }

    private void row(String... cells) {
        page.append('|');
        for (String cell : cells) {
            page.append(cell.isEmpty() ? "" : " " + cell.replace("|", "\\|")).append(" |");
        }
        page.append('\n');
    }

    private static String type(Type<?> type) {
        if (type instanceof Scalar<?> scalar) {
            return scalar.name();
        }
        if (type instanceof OneOrMany<?> several) {
            return "one or many: " + type(several.item());
        }
        if (type instanceof ListOf<?> list) {
            return "list: " + type(list.item());
        }
        if (type instanceof Mapping<?, ?> mapping) {
            return "map: " + type(mapping.key()) + " to " + type(mapping.value());
        }
        if (type instanceof MapById<?> section) {
            return "map: id to " + type(section.element());
        }
        if (type instanceof Shorthand<?, ?> shorthand) {
            return type(shorthand.brief()) + ", or " + type(shorthand.shape());
        }
        String name = Shapes.name((Shape<?, ?>) type);
        return "[" + name + "](#" + name.replace(' ', '-') + ")";
    }
}

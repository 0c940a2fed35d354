package dev.netplan.privacy;

import dev.netplan.format.Scalar;
import dev.netplan.model.Contact;
import dev.netplan.model.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A plan from which a person was erased: the contact and every reference to it are gone, and what still names the
 * person in words is told. No program can be sure of that, so a person has to look.
 */
public final class Erasure {

    private final Plan plan;
    private final Finder names = new Finder();
    private final Finder namesInIds = new Finder();
    private final List<Mention> mentions = new ArrayList<>();

    private Erasure(Plan before, Contact erased) {
        this.plan = new Eraser(before, erased.id()).erased();
        learn(erased, before);
        TreeWalk.over(plan, new Search());
    }

    /**
     * Erases a contact from a plan.
     *
     * @throws IllegalArgumentException when the plan has no such contact
     */
    public static Erasure of(Plan plan, String contact) {
        return new Erasure(plan, plan.contacts().find(contact).orElseThrow(() -> new IllegalArgumentException(
                "`contacts` does not define `" + contact + "`; expected one of its ids.")));
    }

    private void learn(Contact erased, Plan before) {
        String name = erased.name();
        List<String> known = new ArrayList<>(List.of(erased.id(), Names.capitalized(erased.id()), name,
                name.toUpperCase(Locale.ROOT)));
        known.addAll(Spellings.joined(Names.parts(name)));
        known.addAll(erased.email());
        known.addAll(erased.phone());
        known.addAll(erased.profiles().values());
        for (String text : known) {
            if (Names.isTelling(text)) {
                names.add(text, text);
                namesInIds.add(text, text);
            }
        }
        Vocabulary vocabulary = new Vocabulary(before);
        List<String> parts = Names.parts(name, before.owner().name());
        for (String part : parts) {
            for (String written : List.of(part, part.toUpperCase(Locale.ROOT))) {
                names.addWithCapitals(written, written);
                namesInIds.addWithCapitals(written, written);
            }
        }
        Stream.concat(Stream.of(name), parts.stream()).flatMap(part -> Spellings.inIds(part).stream())
            .filter(slug -> Names.isTelling(slug) && !vocabulary.has(slug))
            .forEach(slug -> namesInIds.add(slug, slug));
    }

    /** The plan without the person. */
    public Plan plan() {
        return plan;
    }

    /** Where the person may still be named, in the order of the plan. */
    public List<Mention> mentions() {
        return List.copyOf(mentions);
    }

    /** By what names a text may speak of the person: for comments, which the plan does not hold. */
    public List<String> namesIn(String text) {
        return names.in(text).stream().distinct().toList();
    }

    private List<String> namesInKey(String key) {
        return namesInIds.in(key).stream().distinct().toList();
    }

    /** Looks at texts and ids, and leaves them as they are. */
    private final class Search implements TreeWalk.Visitor {

        private void found(List<String> found, TreeWalk.At at, String text) {
            found.forEach(name -> mentions.add(new Mention(at.path(), name, text)));
        }

        @Override
        public Object value(TreeWalk.At at, Scalar<?> type, Object value) {
            if (type.freeText()) {
                found(namesIn(value.toString()), at, value.toString());
            }
            return value;
        }

        @Override
        public String key(TreeWalk.At at, String section, String key) {
            found(namesInKey(key), at, key);
            return key;
        }

        @Override
        public @Nullable Object extension(TreeWalk.At at, Object value) {
            if (value instanceof Map<?, ?> map) {
                map.forEach((key, inner) -> {
                    found(namesInKey((String) key), at, (String) key);
                    extension(at, inner);
                });
            } else if (value instanceof List<?> list) {
                list.forEach(inner -> extension(at, inner));
            } else {
                found(namesIn(value.toString()), at, value.toString());
            }
            return value;
        }
    }
}

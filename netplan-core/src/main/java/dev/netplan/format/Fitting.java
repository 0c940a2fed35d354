package dev.netplan.format;

import java.util.List;

/** Whether a value could be meant for a type: one that it takes, or of which it knows what is meant. */
final class Fitting {

    private Fitting() {}

    /** Whether the value ahead could stand under a key of the type. */
    static boolean fits(Type<?> type, Cursor cursor) {
        return switch (cursor.kind()) {
            case BROKEN -> true;
            case MAP -> type instanceof Shape || type instanceof MapById || type instanceof Mapping
                    || type instanceof Shorthand || type instanceof ListOf;
            case LIST -> type instanceof ListOf || type instanceof OneOrMany || type instanceof MapById;
            case SCALAR -> cursor.isAbsent() || fits(type, cursor.text());
        };
    }

    private static boolean fits(Type<?> type, String text) {
        if (type instanceof Scalar<?> scalar) {
            return scalar.couldBe(text);
        }
        if (type instanceof OneOrMany<?> several) {
            return several.item().couldBe(text) || areFit(several.item(), text);
        }
        if (type instanceof Shorthand<?, ?> shorthand) {
            return shorthand.brief().couldBe(text);
        }
        if (!(type instanceof ListOf<?> list)) {
            return false;
        }
        // a list of single values without its brackets is told about those once its key is right
        return list.item() instanceof Shorthand<?, ?> brief ? areFit(brief.brief(), text)
                : list.item() instanceof Scalar<?> item && areFit(item, text);
    }

    private static boolean areFit(Scalar<?> item, String text) {
        List<String> several = SeveralInOne.of(text);
        return !several.isEmpty() && several.stream().allMatch(item::couldBe);
    }
}

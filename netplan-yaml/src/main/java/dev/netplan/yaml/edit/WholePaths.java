package dev.netplan.yaml.edit;

import dev.netplan.model.PlanPath;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Why an element cannot be, told with paths from the top of the plan: an element knows only its own keys. */
final class WholePaths {

    /** How a line begins that says where in the element something is wrong. */
    private static final Pattern OWN_PATH = Pattern.compile("[^\\s`:]+: ");

    private WholePaths() {}

    /** The same refusal, each line of which names the element. */
    static IllegalArgumentException in(PlanPath element, IllegalArgumentException refused) {
        String told = String.valueOf(refused.getMessage()).lines()
            .map(line -> element + (OWN_PATH.matcher(line).lookingAt() ? "." : ": ") + line)
            .collect(Collectors.joining("\n"));
        return new IllegalArgumentException(told, refused);
    }
}

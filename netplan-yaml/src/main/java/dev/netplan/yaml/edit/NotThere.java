package dev.netplan.yaml.edit;

import dev.netplan.model.PlanPath;

/** Why nothing can be done at a path: the plan has nothing there, whatever its text says. */
final class NotThere extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    NotThere(PlanPath at) {
        super("`" + at + "` is not there; expected the path of something in the plan.");
    }
}

package dev.netplan.yaml.edit;

/** A file no longer holds what was read from it. */
final class ChangedMeanwhile extends Exception {

    private static final long serialVersionUID = 1;

    ChangedMeanwhile() {
        super("the file has changed", null, false, false);
    }
}

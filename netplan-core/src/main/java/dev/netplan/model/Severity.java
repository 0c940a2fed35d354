package dev.netplan.model;

/** How much a finding matters, from {@link #OFF}, which is never shown, to {@link #ERROR}. */
public enum Severity implements Word {
    OFF, NOTE, WARNING, ERROR
}

package dev.netplan.privacy;

import dev.netplan.model.PlanPath;

/**
 * A place where somebody who was erased may still be named.
 *
 * @param path where, in the plan after the erasure
 * @param name the name that stands there
 * @param text the whole text in which it stands
 */
public record Mention(PlanPath path, String name, String text) {}

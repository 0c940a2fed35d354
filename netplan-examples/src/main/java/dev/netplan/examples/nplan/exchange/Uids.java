package dev.netplan.examples.nplan.exchange;

import dev.netplan.model.Plan;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The ids by which a calendar knows the events of one plan again, and never takes another plan's for them. */
public final class Uids {

    private static final int OCTETS = 8;

    private final String plan;

    /** The ids of a plan, by its own id, else by its owner and start. */
    public Uids(Plan plan) {
        this.plan = plan.id().orElseGet(() -> hash(plan.owner().name() + "\n" + plan.start()));
    }

    /** The id of what these parts name. No part has a dot, so that other parts have another id. */
    public String of(Object... parts) {
        StringBuilder uid = new StringBuilder();
        for (Object part : parts) {
            uid.append(uid.isEmpty() ? "" : ".").append(part);
        }
        return uid.append('@').append(plan).toString();
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, OCTETS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

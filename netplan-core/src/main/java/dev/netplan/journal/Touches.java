package dev.netplan.journal;

import dev.netplan.format.Walk;
import dev.netplan.model.Cadence;
import dev.netplan.model.Contact;
import dev.netplan.model.KeepInTouch;
import dev.netplan.model.Plan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** When the owner was last in touch with each contact, and when to be so again. */
final class Touches {

    private static final int SOON = 7;

    private final Plan plan;
    private final LocalDate asOf;
    private final LocalDate soon;
    private final Facts facts;

    Touches(Plan plan, LocalDate asOf, Facts facts) {
        this.plan = plan;
        this.asOf = asOf;
        this.soon = asOf.plusDays(SOON);
        this.facts = facts;
    }

    Optional<LocalDate> lastContact(String id) {
        Optional<LocalDate> last = facts.turningPoints().lastContact(id);
        return plan.contacts().find(id).map(contact -> lastContact(contact, last)).orElse(last);
    }

    private Optional<LocalDate> lastContact(Contact contact, Optional<LocalDate> ofFacts) {
        Optional<LocalDate> last = later(ofFacts, contact.lastContact());
        return contact.met().isEmpty() ? last : later(last, contact.met().get().on());
    }

    /** The later of two days, where the second counts only up to the journal's day. */
    private Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
        boolean counts = other.isPresent() && !other.get().isAfter(asOf);
        return counts && (one.isEmpty() || other.get().isAfter(one.get())) ? other : one;
    }

    List<KeepingInTouch> keepingInTouch() {
        List<KeepingInTouch> tracked = new ArrayList<>();
        TurningPoints points = facts.turningPoints();
        Walk.over(plan.contacts().asList(), Touches::look, (contact, i) -> {
            Optional<Cadence> cadence = cadence(contact);
            if (cadence.isPresent()) {
                tracked.add(keepingInTouch(contact, cadence.get(), lastContact(contact, points.lastContact(i))));
            }
        });
        return Collections.unmodifiableList(tracked);
    }

    /** Goes through what decides when to be in touch with a contact. */
    private static int look(Contact contact) {
        return contact.id().length()
                + (contact.met().isPresent() && contact.met().get().on().isPresent() ? 1 : 0)
                + (contact.keepInTouch().isPresent() ? 1 : 0);
    }

    private Optional<Cadence> cadence(Contact contact) {
        Optional<KeepInTouch> own = contact.keepInTouch();
        Optional<KeepInTouch> often = own.isPresent() || contact.tie().isEmpty() ? own
                : Optional.ofNullable(plan.defaults().keepInTouch().get(contact.tie().get()));
        return often.isPresent() ? often.get().often() : Optional.empty();
    }

    private KeepingInTouch keepingInTouch(Contact contact, Cadence cadence, Optional<LocalDate> last) {
        LocalDate next = last.isPresent() ? cadence.after(last.get()) : plan.start();
        Optional<LocalDate> notBefore = contact.notBefore();
        LocalDate due = notBefore.isPresent() && next.isBefore(notBefore.get()) ? notBefore.get() : next;
        return new KeepingInTouch(contact.id(), cadence, last, due, state(due, cadence));
    }

    private KeepingInTouch.State state(LocalDate due, Cadence cadence) {
        if (due.isAfter(asOf)) {
            return due.isAfter(soon) ? KeepingInTouch.State.FRESH : KeepingInTouch.State.SOON;
        }
        return asOf.isAfter(cadence.after(due)) ? KeepingInTouch.State.LAPSED : KeepingInTouch.State.DUE;
    }

    List<KeepingInTouch> ranked(List<KeepingInTouch> tracked) {
        return tracked.stream().map(this::rank).sorted(Rank.ORDER).map(Rank::who).toList();
    }

    private Rank rank(KeepingInTouch who) {
        Contact contact = plan.contacts().find(who.contact()).orElseThrow();
        long overdue = asOf.toEpochDay() - who.due().toEpochDay();
        long interests = contact.toward().stream().filter(plan.interests()::has).count();
        return new Rank(who, (double) overdue / who.cadence().roughDays(), interests, contact.name());
    }

    /**
     * By what a contact is ranked. Lateness is in cadences, below 0 for one who is not due yet; equal fractions are
     * equal doubles, since division rounds correctly.
     */
    private record Rank(KeepingInTouch who, double lateness, long interests, String name) {

        static final Comparator<Rank> ORDER = Comparator.comparingDouble(Rank::lateness).reversed()
            .thenComparing(Comparator.comparingLong(Rank::interests).reversed()).thenComparing(Rank::name)
            .thenComparing(rank -> rank.who().contact());
    }
}

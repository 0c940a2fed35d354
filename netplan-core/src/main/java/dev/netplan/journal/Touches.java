package dev.netplan.journal;

import dev.netplan.model.Cadence;
import dev.netplan.model.Contact;
import dev.netplan.model.KeepInTouch;
import dev.netplan.model.Met;
import dev.netplan.model.Plan;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** When the owner was last in touch with each contact, and when to be so again. */
final class Touches {

    private static final int SOON = 7;

    private final Plan plan;
    private final LocalDate asOf;
    private final Facts facts;

    Touches(Plan plan, LocalDate asOf, Facts facts) {
        this.plan = plan;
        this.asOf = asOf;
        this.facts = facts;
    }

    Optional<LocalDate> lastContact(String id) {
        Optional<Contact> contact = plan.contacts().find(id);
        return Stream
            .of(facts.with(id).lastContact(), contact.flatMap(Contact::lastContact),
                    contact.flatMap(Contact::met).flatMap(Met::on))
            .flatMap(Optional::stream).filter(day -> !day.isAfter(asOf)).max(Comparator.naturalOrder());
    }

    List<KeepingInTouch> keepingInTouch() {
        return plan.contacts().asList().stream()
            .flatMap(contact -> cadence(contact).map(cadence -> keepingInTouch(contact, cadence)).stream()).toList();
    }

    private Optional<Cadence> cadence(Contact contact) {
        return contact.keepInTouch()
            .or(() -> contact.tie().map(plan.defaults().keepInTouch()::get)).flatMap(KeepInTouch::often);
    }

    private KeepingInTouch keepingInTouch(Contact contact, Cadence cadence) {
        Optional<LocalDate> last = lastContact(contact.id());
        LocalDate next = last.map(cadence::after).orElse(plan.start());
        LocalDate due = contact.notBefore().filter(next::isBefore).orElse(next);
        return new KeepingInTouch(contact.id(), cadence, last, due, state(due, cadence));
    }

    private KeepingInTouch.State state(LocalDate due, Cadence cadence) {
        if (due.isAfter(asOf)) {
            return due.isAfter(asOf.plusDays(SOON)) ? KeepingInTouch.State.FRESH : KeepingInTouch.State.SOON;
        }
        return asOf.isAfter(cadence.after(due)) ? KeepingInTouch.State.LAPSED : KeepingInTouch.State.DUE;
    }

    List<KeepingInTouch> ranked(List<KeepingInTouch> tracked) {
        return tracked.stream().map(this::rank).sorted(Rank.ORDER).map(Rank::who).toList();
    }

    private Rank rank(KeepingInTouch who) {
        Contact contact = plan.contacts().find(who.contact()).orElseThrow();
        long interests = contact.toward().stream().filter(plan.interests()::has).count();
        return new Rank(who, asOf.toEpochDay() - who.due().toEpochDay(), interests, contact.name());
    }

    /** By what a contact is ranked; days overdue are below 0 for one who is not due yet. */
    private record Rank(KeepingInTouch who, long overdue, long interests, String name) {

        static final Comparator<Rank> ORDER = Comparator.<Rank>comparingDouble(Rank::lateness).reversed()
            .thenComparing(Comparator.comparingLong(Rank::interests).reversed()).thenComparing(Rank::name)
            .thenComparing(rank -> rank.who().contact());

        /** Equal fractions divide to equal doubles, since division rounds correctly. */
        double lateness() {
            return (double) overdue / who.cadence().roughDays();
        }
    }
}

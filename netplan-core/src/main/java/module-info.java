/**
 * Career-networking plans as values: model and format, calendar, journal, agenda and progress, rules and the sentences
 * in which a plan is told in Java; what changed between two plans, what leaves with one, and what to say to people.
 * Needs the JDK alone; the annotations of Jackson are read where an application brings Jackson along.
 */
module dev.netplan.core {
    requires static org.jspecify;
    requires static org.immutables.value.annotations;
    requires static com.fasterxml.jackson.annotation;

    exports dev.netplan.format;
    exports dev.netplan.model;
    exports dev.netplan.calendar;
    exports dev.netplan.journal;
    exports dev.netplan.agenda;
    exports dev.netplan.progress;
    exports dev.netplan.check;
    exports dev.netplan.check.rules;
    exports dev.netplan.dsl;
    exports dev.netplan.change;
    exports dev.netplan.privacy;
    exports dev.netplan.talk;

    uses dev.netplan.check.Rule;
}

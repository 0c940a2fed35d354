package dev.netplan.model;

import dev.netplan.format.OneOrMany;
import dev.netplan.format.Scalar;
import dev.netplan.format.Type;
import java.util.List;

/** The ids of other elements that an element names, by the section that defines them. */
final class Ids {

    static final Scalar<String> ACTION = Scalars.ID.definedBy("actions");

    static final Scalar<String> COMMUNITY = Scalars.ID.definedBy("communities");

    static final Scalar<String> CONTACT = Scalars.ID.definedBy("contacts");

    static final Scalar<String> EVENT = Scalars.ID.definedBy("events");

    static final Scalar<String> GOAL = Scalars.ID.definedBy("goals");

    static final Scalar<String> PHASE = Scalars.ID.definedBy("phases");

    static final Scalar<String> ROUTINE = Scalars.ID.definedBy("routines");

    static final Type<List<String>> COMMUNITIES = new OneOrMany<>(COMMUNITY);

    static final Type<List<String>> CONTACTS = new OneOrMany<>(CONTACT);

    static final Type<List<String>> INTERESTS = new OneOrMany<>(Scalars.ID.definedBy("interests"));

    private Ids() {}
}

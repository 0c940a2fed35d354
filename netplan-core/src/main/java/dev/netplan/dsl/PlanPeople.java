package dev.netplan.dsl;

import dev.netplan.model.Community;
import dev.netplan.model.Contact;
import dev.netplan.model.Interest;
import dev.netplan.model.Introduction;
import dev.netplan.model.Organization;
import java.util.function.UnaryOperator;

/** The people and places that a plan speaks of. */
public sealed interface PlanPeople permits PlanTold {

    /** {@code .interest("frontend", role("Frontend Developer").levels("SWE I"))} */
    PlanTold interest(String id, InterestTold interest);

    /** {@code .interest(interest)}: as it is, under its own id. */
    PlanTold interest(Interest interest);

    /**
     * {@code amend(plan).interest("frontend", interest -> interest.questions("What changed?"))}: says more of one that
     * is there.
     */
    PlanTold interest(String id, UnaryOperator<InterestTold> words);

    /** {@code .organization("acme", organization("Acme").priority(1))} */
    PlanTold organization(String id, OrganizationTold organization);

    /** {@code .organization(organization)}: as it is, under its own id. */
    PlanTold organization(Organization organization);

    /**
     * {@code amend(plan).organization("acme", organization -> organization.people(3))}: says more of one that is there.
     */
    PlanTold organization(String id, UnaryOperator<OrganizationTold> words);

    /** {@code .community("reactiflux", community("Reactiflux").kind(CHAT))} */
    PlanTold community(String id, CommunityTold community);

    /** {@code .community(community)}: as it is, under its own id. */
    PlanTold community(Community community);

    /**
     * {@code amend(plan).community("reactiflux", community -> community.left(date(2026, 5, 1)))}: says more of one that
     * is there.
     */
    PlanTold community(String id, UnaryOperator<CommunityTold> words);

    /** {@code .contact("grace", person("Grace Liu").role("Staff Engineer").at("Acme"))} */
    PlanTold contact(String id, ContactTold contact);

    /** {@code .contact(contact)}: as it is, under its own id. */
    PlanTold contact(Contact contact);

    /** {@code amend(plan).contact("grace", grace -> grace.tie(STRONG))}: says more of one that is there. */
    PlanTold contact(String id, UnaryOperator<ContactTold> words);

    /** {@code .introduction("grace-kai", introduce("grace", "kai"))} */
    PlanTold introduction(String id, IntroductionTold introduction);

    /** {@code .introduction(introduction)}: as it is, under its own id. */
    PlanTold introduction(Introduction introduction);

    /**
     * {@code amend(plan).introduction("grace-kai", introduction -> introduction.asked("kai", date(2026, 2, 5)))}: says
     * more of one that is there.
     */
    PlanTold introduction(String id, UnaryOperator<IntroductionTold> words);
}

package dev.netplan.dsl;

import static dev.netplan.dsl.Netplan.*;

import dev.netplan.model.Commitment;
import dev.netplan.model.Community;
import dev.netplan.model.Contact;
import dev.netplan.model.Entry;
import dev.netplan.model.Interest;
import dev.netplan.model.Introduction;
import dev.netplan.model.Organization;
import dev.netplan.model.Owner;

/** Tells people, places and what happened with them, word by word. */
final class RetoldPeople {

    private RetoldPeople() {}

    static OwnerTold owner(Owner owner) {
        return new Aloud<OwnerTold>(person(owner.name())).maybe(owner.pronouns(), OwnerTold::pronouns)
            .maybe(owner.headline(), OwnerTold::headline)
            .maybe(owner.style(), (told, style) -> switch (style) {
                case INTROVERT -> told.introvert();
                case AMBIVERT -> told.ambivert();
                case EXTROVERT -> told.extrovert();
            }).maybe(owner.weeklyTime(), OwnerTold::weeklyTime).each(owner.superpowers(), OwnerTold::superpower)
            .maybe(owner.askMeAbout(), OwnerTold::askMeAbout).pairs(owner.profiles(), OwnerTold::profile)
            .maybe(owner.email(), OwnerTold::email).extensions(owner, OwnerTold::extension).said();
    }

    static InterestTold interest(Interest interest) {
        InterestTold begun = interest.role().map(role -> new Aloud<>(role(role))
            .all(interest.industries(), InterestTold::industries).said())
            .orElseGet(() -> industries(interest.industries().get(0), rest(interest)));
        return new Aloud<>(begun)
            .all(interest.levels(), InterestTold::levels).maybe(interest.seeking(), InterestTold::seeking)
            .maybe(interest.why(), InterestTold::why).all(interest.questions(), InterestTold::questions)
            .extensions(interest, InterestTold::extension).said();
    }

    private static String[] rest(Interest interest) {
        return interest.industries().stream().skip(1).toArray(String[]::new);
    }

    static OrganizationTold organization(Organization organization) {
        return new Aloud<>(Netplan.organization(organization.name()))
            .all(organization.also(), OrganizationTold::also)
            .maybe(organization.priority(), OrganizationTold::priority)
            .maybe(organization.wanted(), OrganizationTold::people)
            .all(organization.toward(), OrganizationTold::toward).maybe(organization.url(), OrganizationTold::url)
            .maybe(organization.why(), OrganizationTold::why).maybe(organization.notes(), OrganizationTold::notes)
            .extensions(organization, OrganizationTold::extension).said();
    }

    static CommunityTold community(Community community) {
        return new Aloud<>(Netplan.community(community.name())).maybe(community.kind(), CommunityTold::kind)
            .maybe(community.where(), CommunityTold::where).maybe(community.url(), CommunityTold::url)
            .maybe(community.joined(), CommunityTold::joined).maybe(community.left(), CommunityTold::left)
            .all(community.toward(), CommunityTold::toward).extensions(community, CommunityTold::extension).said();
    }

    static ContactTold contact(Contact contact) {
        return new Aloud<ContactTold>(person(contact.name())).maybe(contact.pronouns(), ContactTold::pronouns)
            .maybe(contact.remember(), ContactTold::remember).maybe(contact.role(), ContactTold::role)
            .maybe(contact.level(), ContactTold::level).maybe(contact.org(), ContactTold::at)
            .maybe(contact.tie(), ContactTold::tie).all(contact.toward(), ContactTold::toward)
            .maybe(contact.met(), ContactTold::met).maybe(contact.lastContact(), ContactTold::lastContact)
            .maybe(contact.keepInTouch(), ContactTold::keepInTouch)
            .maybe(contact.notBefore(), ContactTold::notBefore).each(contact.email(), ContactTold::email)
            .each(contact.phone(), ContactTold::phone).pairs(contact.profiles(), ContactTold::profile)
            .all(contact.tags(), ContactTold::tags).all(contact.canOffer(), ContactTold::canOffer)
            .all(contact.couldUse(), ContactTold::couldUse)
            .maybe(contact.birthday(), (told, birthday) -> birthday.year().isPresent()
                    ? told.birthday(birthday.in(birthday.year().get().getValue()))
                    : told.birthday(birthday.day().getMonthValue(), birthday.day().getDayOfMonth()))
            .maybe(contact.notes(), ContactTold::notes).extensions(contact, ContactTold::extension).said();
    }

    static IntroductionTold introduction(Introduction introduction) {
        return new Aloud<>(introduce(introduction.between().get(0), introduction.between().get(1)))
            .maybe(introduction.why(), IntroductionTold::why).pairs(introduction.asked(), IntroductionTold::asked)
            .pairs(introduction.agreed(), IntroductionTold::agreed)
            .pairs(introduction.declined(), IntroductionTold::declined)
            .maybe(introduction.introduced(), IntroductionTold::introduced)
            .extensions(introduction, IntroductionTold::extension).said();
    }

    static EntryTold entry(Entry entry) {
        return new Aloud<>(begun(entry)).maybe(entry.at(), EntryTold::at).maybe(entry.in(), EntryTold::in)
            .all(entry.toward(), EntryTold::toward).maybe(entry.spent(), EntryTold::spent)
            .maybe(entry.spokeWith(), EntryTold::spokeWith).all(entry.gave(), EntryTold::gave)
            .all(entry.asked(), EntryTold::asked).all(entry.got(), EntryTold::got)
            .all(entry.learned(), EntryTold::learned).maybe(entry.note(), EntryTold::note)
            .maybe(entry.action(), EntryTold::action)
            .maybe(entry.next(), (told, next) -> told.next(promise(next)))
            .extensions(entry, EntryTold::extension).said();
    }

    private static EntryTold begun(Entry entry) {
        Deed did = Retelling.deed(entry.activity());
        String[] people = entry.people().toArray(String[]::new);
        EntryWithPeople begun = entry.answer().map(answer -> {
            EntryHeardBack heard = on(entry.on()).heardBackBy(did, people);
            return switch (answer) {
                case YES -> heard.answeredYes();
                case NO -> heard.answeredNo();
                case LATER -> heard.answeredLater();
            };
        }).orElseGet(() -> on(entry.on()).did(did).with(people));
        EntryWithPeople everybody = begun.met(entry.met().toArray(String[]::new));
        return entry.hopingFor().map(hope -> everybody.hopingFor(Retelling.deed(hope))).orElse(everybody);
    }

    private static CommitmentTold promise(Commitment promise) {
        return new Aloud<CommitmentTold>(Retelling.deed(promise.activity()).by(promise.by()))
            .maybe(promise.note(), CommitmentTold::note).extensions(promise, CommitmentTold::extension).said();
    }
}

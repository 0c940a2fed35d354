package dev.netplan.dsl;

import dev.netplan.format.Extension;
import dev.netplan.model.Birthday;
import dev.netplan.model.Contact;
import dev.netplan.model.KeepInTouch;
import dev.netplan.model.Met;
import dev.netplan.model.Owner;
import dev.netplan.model.Superpower;
import dev.netplan.model.Tie;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/**
 * Hears what is said of a person, as an owner and as a contact, until it is clear which of the two it is.
 *
 * @param owner the person as an owner
 * @param contact the person as a contact
 * @param met how the owner met the contact
 */
record PersonSaid(Telling<Owner, Owner.Builder> owner, Telling<Contact, Contact.Builder> contact,
        Telling<Met, Met.Builder> met) implements PersonTold {

    private static final Telling<Owner, Owner.Builder> OWNER = Telling.of(Owner::builder, Owner.Builder::build);
    private static final Telling<Contact, Contact.Builder> CONTACT =
            Telling.of(Contact::builder, Contact.Builder::build);
    private static final Telling<Met, Met.Builder> MET = Telling.of(Met::builder, Met.Builder::build);

    static PersonSaid named(String name) {
        return new PersonSaid(OWNER.and(name, Owner.Builder::name), CONTACT.and(name, Contact.Builder::name), MET);
    }

    static PersonSaid of(Owner owner) {
        Telling<Owner, Owner.Builder> said = Telling.of(() -> Owner.builder().from(owner), Owner.Builder::build);
        return new PersonSaid(said.and(draft -> draft.has("superpowers", owner.superpowers().size())), CONTACT, MET);
    }

    static PersonSaid of(Contact contact) {
        Telling<Met, Met.Builder> met =
                contact.met().map(said -> MET.and(said, Met.Builder::from)).orElse(MET);
        return new PersonSaid(OWNER, Telling.of(() -> Contact.builder().from(contact), Contact.Builder::build), met);
    }

    Telling<Contact, Contact.Builder> whole() {
        return met.isEmpty() ? contact : contact.part("met", met, Contact.Builder::met);
    }

    private PersonSaid owner(Telling<Owner, Owner.Builder> more) {
        return new PersonSaid(more, contact, met);
    }

    private PersonSaid contact(Telling<Contact, Contact.Builder> more) {
        return new PersonSaid(owner, more, met);
    }

    private PersonSaid met(Telling<Met, Met.Builder> more) {
        return new PersonSaid(owner, contact, more);
    }

    @Override
    public PersonTold pronouns(String pronouns) {
        return owner(owner.and(pronouns, Owner.Builder::pronouns))
            .contact(contact.and(pronouns, Contact.Builder::pronouns));
    }

    @Override
    public PersonTold profile(String label, String url) {
        return owner(owner.pair(label, url, Owner.Builder::putProfiles))
            .contact(contact.pair(label, url, Contact.Builder::putProfiles));
    }

    @Override
    public PersonTold email(String address) {
        return owner(owner.and(address, Owner.Builder::email))
            .contact(contact.and(List.of(address), Contact.Builder::addAllEmail));
    }

    @Override
    public PersonTold extension(String key, Extension value) {
        return owner(owner.pair(key, value, Owner.Builder::putExtensions))
            .contact(contact.pair(key, value, Contact.Builder::putExtensions));
    }

    @Override
    public OwnerTold headline(String headline) {
        return owner(owner.and(headline, Owner.Builder::headline));
    }

    @Override
    public OwnerTold introvert() {
        return owner(owner.and(Owner.Style.INTROVERT, Owner.Builder::style));
    }

    @Override
    public OwnerTold ambivert() {
        return owner(owner.and(Owner.Style.AMBIVERT, Owner.Builder::style));
    }

    @Override
    public OwnerTold extrovert() {
        return owner(owner.and(Owner.Style.EXTROVERT, Owner.Builder::style));
    }

    @Override
    public OwnerTold weeklyTime(Duration time) {
        return owner(owner.and(time, Owner.Builder::weeklyTime));
    }

    @Override
    public OwnerTold superpowers(String... names) {
        Telling<Owner, Owner.Builder> more = owner;
        for (String name : names) {
            more = more.item("superpowers", superpower().and(name, Superpower.Builder::name),
                    Owner.Builder::addSuperpowers);
        }
        return owner(more);
    }

    @Override
    public OwnerTold superpower(String name, String detail) {
        return owner(owner.item("superpowers",
                superpower().and(name, Superpower.Builder::name).and(detail, Superpower.Builder::detail),
                Owner.Builder::addSuperpowers));
    }

    @Override
    public OwnerTold superpower(Superpower superpower) {
        return owner(owner.item("superpowers", superpower().and(superpower, Superpower.Builder::from),
                Owner.Builder::addSuperpowers));
    }

    private static Telling<Superpower, Superpower.Builder> superpower() {
        return Telling.of(Superpower::builder, Superpower.Builder::build);
    }

    @Override
    public OwnerTold askMeAbout(String topic) {
        return owner(owner.and(topic, Owner.Builder::askMeAbout));
    }

    @Override
    public ContactTold remember(String hook) {
        return contact(contact.and(hook, Contact.Builder::remember));
    }

    @Override
    public ContactTold role(String role) {
        return contact(contact.and(role, Contact.Builder::role));
    }

    @Override
    public ContactTold level(String level) {
        return contact(contact.and(level, Contact.Builder::level));
    }

    @Override
    public ContactTold at(String org) {
        return contact(contact.and(org, Contact.Builder::org));
    }

    @Override
    public ContactTold tie(Tie tie) {
        return contact(contact.and(tie, Contact.Builder::tie));
    }

    @Override
    public ContactTold toward(String... interests) {
        return contact(contact.all(interests, Contact.Builder::addAllToward));
    }

    @Override
    public ContactTold metOn(LocalDate date) {
        return met(met.and(date, Met.Builder::on));
    }

    @Override
    public ContactTold metAt(String event) {
        return met(met.and(event, Met.Builder::at));
    }

    @Override
    public ContactTold metIn(String community) {
        return met(met.and(community, Met.Builder::in));
    }

    @Override
    public ContactTold metVia(String person) {
        return met(met.and(person, Met.Builder::via));
    }

    @Override
    public ContactTold met(Met meeting) {
        return met(met.and(meeting, Met.Builder::from));
    }

    @Override
    public ContactTold lastContact(LocalDate date) {
        return contact(contact.and(date, Contact.Builder::lastContact));
    }

    @Override
    public ContactTold keepInTouch(Often often) {
        return contact(contact.and("keep-in-touch", ((HowOften) often).keepInTouch(), Contact.Builder::keepInTouch));
    }

    @Override
    public ContactTold keepInTouch(KeepInTouch often) {
        return contact(contact.and(often, Contact.Builder::keepInTouch));
    }

    @Override
    public ContactTold notBefore(LocalDate date) {
        return contact(contact.and(date, Contact.Builder::notBefore));
    }

    @Override
    public ContactTold phone(String number) {
        return contact(contact.and(List.of(number), Contact.Builder::addAllPhone));
    }

    @Override
    public ContactTold tags(String... tags) {
        return contact(contact.all(tags, Contact.Builder::addAllTags));
    }

    @Override
    public ContactTold canOffer(String... offers) {
        return contact(contact.all(offers, Contact.Builder::addAllCanOffer));
    }

    @Override
    public ContactTold couldUse(String... needs) {
        return contact(contact.all(needs, Contact.Builder::addAllCouldUse));
    }

    @Override
    public ContactTold birthday(int month, int day) {
        return birthday(Meant.birthday(month, day));
    }

    @Override
    public ContactTold birthday(LocalDate date) {
        return birthday(Meant.birthday(date));
    }

    private ContactTold birthday(Meant<Birthday> birthday) {
        return contact(contact.and("birthday", birthday, Contact.Builder::birthday));
    }

    @Override
    public ContactTold notes(String notes) {
        return contact(contact.and(notes, Contact.Builder::notes));
    }
}

package dev.netplan.model;

import dev.netplan.format.ListOf;
import dev.netplan.format.Mapping;
import dev.netplan.format.Shape;

/** How a contact is written. */
final class ContactShape {

    static final Shape<Contact, Contact.Builder> SHAPE = Shape
        .of("a contact", Contact::builder, Contact.Builder::build, Contact.Builder::extensions)
        .clearedBy(Contact.Builder::clear)
        .identifiedBy(Contact.Builder::id)
        .required("name", Scalars.TEXT, "The name as the person writes it.", Contact::name, Contact.Builder::name)
        .alsoCalled("full-name")
        .optional("pronouns", Scalars.TEXT, "Pronouns, such as she/her.", Contact::pronouns, Contact.Builder::pronouns)
        .optional("remember", Scalars.TEXT, "A hook by which to remember the name.", Contact::remember,
                Contact.Builder::remember)
        .optional("role", Scalars.TEXT, "What the person does.", Contact::role, Contact.Builder::role)
        .alsoCalled("title", "job", "position")
        .optional("level", Scalars.TEXT, "The level of the role.", Contact::level, Contact.Builder::level)
        .optional("org", Scalars.TEXT, "Where the person works.", Contact::org, Contact.Builder::org)
        .alsoCalled("company", "employer", "organization")
        .optional("tie", Scalars.word("tie", Tie.values()), "How close the person is.", Contact::tie,
                Contact.Builder::tie)
        .several("toward", Ids.INTERESTS, "The interests that the person can speak to.", Contact::toward,
                Contact.Builder::toward)
        .optional("met", MetShape.SHAPE, "How they met.", Contact::met, Contact.Builder::met)
        .optional("last-contact", Scalars.DATE, "The last contact before this plan's journal.", Contact::lastContact,
                Contact.Builder::lastContact)
        .alsoCalled("last-contacted")
        .optional("keep-in-touch", Scalars.KEEP_IN_TOUCH,
                "How often to be in touch; else as the tie has it in the defaults.", Contact::keepInTouch,
                Contact.Builder::keepInTouch)
        .optional("not-before", Scalars.DATE, "Leave the person in peace until this day.", Contact::notBefore,
                Contact.Builder::notBefore)
        .several("email", Scalars.TEXTS, "Addresses for mail.", Contact::email, Contact.Builder::email)
        .alsoCalled("mail", "e-mail")
        .several("phone", Scalars.TEXTS, "Telephone numbers.", Contact::phone, Contact.Builder::phone)
        .alsoCalled("mobile", "tel", "telephone")
        .mapping("profiles", new Mapping<>(Scalars.TEXT, Scalars.TEXT), "Addresses of public profiles, by label.",
                Contact::profiles, Contact.Builder::profiles)
        .several("tags", Scalars.TEXTS, "Words to find the person by.", Contact::tags, Contact.Builder::tags)
        .several("can-offer", new ListOf<>(Scalars.TEXT), "What the person can offer.", Contact::canOffer,
                Contact.Builder::canOffer)
        .several("could-use", new ListOf<>(Scalars.TEXT), "What the person could use.", Contact::couldUse,
                Contact.Builder::couldUse)
        .optional("birthday", Scalars.BIRTHDAY, "The birthday, with or without its year.", Contact::birthday,
                Contact.Builder::birthday)
        .optional("notes", Scalars.TEXT, "Whatever else is to be remembered.", Contact::notes, Contact.Builder::notes)
        .build();

    private ContactShape() {}
}

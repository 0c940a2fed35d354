/**
 * Plans without what is private.
 *
 * <pre>
 *   Redaction  plan           -- the plan to share, and what of the rest has leaked into a text
 *   Erasure    plan, contact  -- the plan without a person, and where the name may still stand
 * </pre>
 *
 * Redaction keeps a text only where it has been thought about; a key that the format gains is dropped. Names and ids of
 * contacts and organizations, and names of communities that are a person, become numbers; so do ids of people whom the
 * plan names and does not define, since a private file was left out. They also go from the texts that stay, first names
 * too, and from other ids: {@code ask-kai} is {@code ask-contact-2}. One renamed routine and all are numbered, in
 * order, since the agenda places them by id. Of what was given, asked and got only the number stays; of tags, those
 * that a goal asks for, by number where one tells of somebody. Names are sought in capitals, too, with either
 * apostrophe, without marks and with two letters for one, as ids need it, {@code jorg} and {@code joerg}, and joined as
 * in {@code grace_liu}; whatever is an address of the web or of mail goes from every text, and so does the telephone of
 * a contact, however its digits stand, and any that begins with a +. A name that is a word of the format, such as
 * {@code name}, cannot be looked for in an output.
 *
 * <p>
 * An erasure takes an acceptance that speaks of the person with it, since without its place it would accept everywhere.
 * The history that git keeps is the user's to rewrite. Imports model and format.
 *
 * <pre>
 * Redaction shared = Redaction.of(plan);
 * String text = write(shared.plan());
 * boolean safe = shared.leaksIn(text).isEmpty();
 * </pre>
 */
@NullMarked
package dev.netplan.privacy;

import org.jspecify.annotations.NullMarked;

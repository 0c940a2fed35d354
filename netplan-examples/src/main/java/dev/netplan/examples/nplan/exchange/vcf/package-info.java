/**
 * The contacts of a plan as an address book.
 *
 * <pre>
 *   Contact --> CardText --> ez-vcard --> Folding
 * </pre>
 *
 * A name is written as it stands and never taken apart. Where two readings were possible: a contact's {@code notes} are
 * its note, and nothing else of the plan goes along; a profile's label is the type of its URL where it is a single
 * word; each card has a UID, since some readers want one. Imports exchange, the model and ez-vcard.
 *
 * <pre>
 * String cards = CardText.of(plan, CardText.Version.FOUR);
 * </pre>
 */
@NullMarked
package dev.netplan.examples.nplan.exchange.vcf;

import org.jspecify.annotations.NullMarked;

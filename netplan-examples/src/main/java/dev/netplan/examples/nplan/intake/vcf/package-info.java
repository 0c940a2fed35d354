/**
 * Address books.
 *
 * <pre>
 *   text --> OldLines --> ez-vcard: folding, escapes, quoted-printable, groups --> Card, Born --> a Draft for each card
 * </pre>
 *
 * The name is taken as it is written, and put together from its parts only where it is not. A profile has the label of
 * its group, else that of its host. Quoted-printable text that does not say how it is encoded is encoded as the file
 * is. Categories are tags, without the groups into which Google puts everybody. A card of a group is no person. Imports
 * intake, format, and ez-vcard with its reader of lines, vinnie.
 *
 * <pre>
 * Arrivals people = AddressBook.of(text, StandardCharsets.UTF_8);
 * </pre>
 */
@NullMarked
package dev.netplan.examples.nplan.intake.vcf;

import org.jspecify.annotations.NullMarked;

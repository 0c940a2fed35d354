/**
 * What a plan becomes in other people's programs. Libraries know the formats; what is written, under which name and
 * with which id, is decided here.
 *
 * <pre>
 *   Agenda -- ics.CalendarText --.
 *   Plan ---- vcf.CardText ------+--> Folding --> lines of 75 octets, ended by CR LF
 *   Progress - csv.TableText ----'                (tables are not folded)
 * </pre>
 *
 * The libraries count characters where the formats count octets, so that lines are folded here. The library of each is
 * imported in its own package only: a start that exports nothing loads none of them. Imports the model.
 *
 * <pre>
 * String calendar = CalendarText.of(Agenda.of(plan, asOf));
 * </pre>
 */
@NullMarked
package dev.netplan.examples.nplan.exchange;

import org.jspecify.annotations.NullMarked;

/**
 * Plans compared, merged and renewed, as values.
 *
 * <pre>
 *   Diff     before, after        -- Change ...          apply(before) is after
 *   Merge    base, ours, theirs   -- plan, Conflict ...  by element and field
 *   Renewal  plan, its journal    -- the next plan      Standing: what the journal knows
 *   Renaming, ContactMerge        -- the plan in which one id stands for another, wherever it is named
 *   Renames  before, after        -- the earlier plan with the ids of the later one
 * </pre>
 *
 * Everything follows the shapes of the model: a new key is compared and merged without a word here. Order is no
 * difference between sections, and journals are multisets: a moved entry is no change; an entry edited in place is
 * known by its date, activity and people. Other lists are one field each; in a diff, lists of elements such as
 * milestones are told item by item. A path into the journal counts in the plan where the entry stands.
 *
 * <p>
 * A merge never throws for what people wrote: two changes that together cannot be, such as a window whose ends are
 * moved past each other, are conflicts. At a conflict the merged plan holds ours. A renewal makes no second action of
 * an open request that is planned already; each open promise becomes one of its own, since it has its day. An
 * acceptance follows what it accepts to its place in the next plan, and in a merge the entry that it names, with which
 * it goes; in a conflict it counts as its own plan does. Imports journal, model and format.
 *
 * <p>
 * What it costs grows with the plan: from texts to their difference or merge, and for two plans that have just been
 * read, as much for each contact of a large plan as of a small one. Elements that two versions share as objects, which
 * is how a reader that knows the one reads the other, are not even looked at, and the base of a merge is asked for only
 * where the sides differ. Plans that share nothing are held against each other value by value. Whoever compares the
 * same two over and over finds small ones in the processor's cache, and large ones not: these then take some times as
 * long for each contact, and still a small part of what reading took.
 *
 * <pre>
 * Diff diff = Diff.between(before, after);
 * diff.changes();        // goals.meetups.times 6 -&gt; 8
 * diff.apply(before);    // equals after
 * </pre>
 */
@NullMarked
package dev.netplan.change;

import org.jspecify.annotations.NullMarked;

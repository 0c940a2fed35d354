/**
 * Merges plan files that were changed apart, as texts: the driver that git asks.
 *
 * <pre>
 *   base, ours, theirs -- as plans --> Merge: the wanted plan, conflicts
 *           `-- as lines --> ours with theirs' lines that meet none of ours
 *                               `-- edited in place into the wanted plan
 *                                     `-- with comments that are missing --> TextMerge
 * </pre>
 *
 * Lines that meet none of the other side's are taken as git takes them, with all that stands on them; the plans decide
 * about the rest. Entries keep the order in which our journal has them, and new ones come where their date belongs. A
 * comment that a side added is put to the same element, key or entry; where that is gone, near to where it was. What
 * does not go together stands between git's markers, by the fewest lines: ours above, theirs below in the same layout.
 *
 * <p>
 * A file that both sides began has a plan that holds nothing as its base. Where a text is no plan, or ours cannot be
 * edited without harm, a {@link LineMerge} decides, as git would without us, but line ends and the like stay as ours
 * has them. Imports edit, source and read, and of the core change and model.
 *
 * <pre>
 * TextMerge merge = TextMerge.of(base, ours, theirs, gitsOwn);
 * merge.text();
 * merge.isClean();
 * </pre>
 */
@NullMarked
package dev.netplan.yaml.merge;

import org.jspecify.annotations.NullMarked;

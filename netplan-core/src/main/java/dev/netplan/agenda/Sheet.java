package dev.netplan.agenda;

import dev.netplan.calendar.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Items to be put in order. Those of a day are few, so that this is done day by day where there are many; what is in
 * order already is not sorted again.
 */
final class Sheet {

    /** So many days for each item, and some, are worth a place of their own. */
    private static final int DAYS_EACH = 4;
    private static final int SOME = 400;

    private final List<Item> items = new ArrayList<>();
    private List<Item> ready = List.of();

    void add(Item item) {
        items.add(item);
    }

    /** Adds what a list in order holds on some days. */
    void addAll(List<Item> inOrder, Window stretch) {
        if (!stretch.isEmpty()) {
            List<Item> more = inOrder.subList(countBefore(stretch.first(), true, inOrder),
                    countBefore(stretch.last(), false, inOrder));
            ready = joined(ready, more);
        }
    }

    /** How many items of a list in order stand before a day, or up to it. */
    private static int countBefore(LocalDate day, boolean without, List<Item> inOrder) {
        int low = 0;
        int high = inOrder.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            int order = inOrder.get(middle).date().compareTo(day);
            if (order < 0 || (order == 0 && !without)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** All items, in the order of the agenda. */
    List<Item> inOrder() {
        return joined(sorted(), ready);
    }

    /** Two lists in order as one. */
    private static List<Item> joined(List<Item> some, List<Item> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return some.isEmpty() ? others : some;
        }
        Item[] all = new Item[some.size() + others.size()];
        int next = 0;
        for (int i = 0; i < all.length; i++) {
            boolean isOfSome = i - next < some.size() && (next == others.size()
                    || Item.ORDER.compare(some.get(i - next), others.get(next)) <= 0);
            all[i] = isOfSome ? some.get(i - next) : others.get(next++);
        }
        return List.of(all);
    }

    private List<Item> sorted() {
        long[] days = new long[items.size()];
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        for (int i = 0; i < days.length; i++) {
            days[i] = items.get(i).date().toEpochDay();
            first = Math.min(first, days[i]);
            last = Math.max(last, days[i]);
        }
        if (items.isEmpty() || last - first > (long) items.size() * DAYS_EACH + SOME) {
            items.sort(Item.ORDER);
            return Collections.unmodifiableList(items);
        }
        return dayByDay(days, first, (int) (last - first) + 1);
    }

    private List<Item> dayByDay(long[] days, long first, int count) {
        int[] ends = new int[count + 1];
        for (long day : days) {
            ends[(int) (day - first) + 1]++;
        }
        for (int day = 1; day <= count; day++) {
            ends[day] += ends[day - 1];
        }
        // each moves from the beginning of its day to its end while the items of the day come
        Item[] sorted = new Item[days.length];
        for (int i = 0; i < days.length; i++) {
            sorted[ends[(int) (days[i] - first)]++] = items.get(i);
        }
        for (int day = 0; day < count; day++) {
            int from = day == 0 ? 0 : ends[day - 1];
            if (ends[day] - from > 1) {
                Arrays.sort(sorted, from, ends[day], Item.ORDER);
            }
        }
        return List.of(sorted);
    }
}

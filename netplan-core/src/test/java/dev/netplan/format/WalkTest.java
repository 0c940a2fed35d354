package dev.netplan.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class WalkTest {

    @Property(tries = 300)
    void every_thing_is_passed_once_in_its_order_with_its_position(@ForAll @IntRange(max = 300) int size) {
        List<Integer> things = IntStream.range(0, size).mapToObj(i -> i * 3).toList();
        List<Integer> passed = new ArrayList<>();
        List<Integer> positions = new ArrayList<>();

        Walk.over(things, thing -> thing, (thing, position) -> {
            passed.add(thing);
            positions.add(position);
        });

        assertThat(passed).isEqualTo(things);
        assertThat(positions).isEqualTo(IntStream.range(0, size).boxed().toList());
    }

    @Property(tries = 300)
    void each_of_many_things_is_looked_at_once_before_anything_is_done_with_it(
            @ForAll @IntRange(min = 65, max = 300) int size) {
        List<Integer> things = IntStream.range(0, size).boxed().toList();
        List<Integer> seen = new ArrayList<>();

        Walk.over(things, thing -> {
            seen.add(thing);
            return 0;
        }, (thing, position) -> assertThat(seen).contains(thing));

        assertThat(seen).isEqualTo(things);
    }
}

package dev.netplan.yaml.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.check.Place;
import dev.netplan.model.PlanPath;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PlaceRecorderTest {

    private static final String TEXT = "a: [x, y, z]\nb:\n  c: 1\n";

    private final Names names = new Names();

    @Test
    void what_was_kept_is_found_by_its_path() {
        Places places = new Places(List.of(recorded(-1)), names, "t");

        assertThat(places.value(path("a[2]"))).contains(new Place("t", 1, 11, 1, 12));
        assertThat(places.value(path("b.c"))).contains(new Place("t", 3, 6, 3, 7));
        assertThat(places.key(path("b.c"))).contains(new Place("t", 3, 3, 3, 4));
        assertThat(places.value(path("a"))).contains(new Place("t", 1, 4, 1, 13));
        assertThat(places.value(path("b"))).contains(new Place("t", 3, 3, 3, 7));
        assertThat(places.value(path("a[3]"))).isEmpty();
        assertThat(places.value(path("c"))).isEmpty();
        assertThat(places.key(path("a[0]"))).isEmpty();
    }

    @Test
    void items_that_the_model_lacks_are_not_counted() {
        Places places = new Places(List.of(recorded(1)), names, "t");

        assertThat(places.value(path("a[1]"))).contains(new Place("t", 1, 11, 1, 12));
        assertThat(places.written(path("a[1]"))).isEqualTo(path("a[2]"));
        assertThat(places.written(path("b.d.e"))).hasToString("b.d.e");
        assertThat(places.written(path("a[7].x"))).hasToString("a[7].x");
    }

    @Property
    void numbers_come_off_the_tape_as_they_went_on(@ForAll int signed, @ForAll @IntRange(min = 0) int number) {
        int start = signed / 4;
        Tape tape = new Tape(0);
        tape.signed(start, TapeReader.LIST, 2);
        tape.number(number);
        tape.signed(-start, TapeReader.END, 2);

        TapeReader reader = new TapeReader(tape.toBytes(), 0, 0);
        assertThat(reader.value()).isEqualTo(TapeReader.LIST);
        assertThat(reader.start).isEqualTo(start);
        assertThat(reader.number()).isEqualTo(number);
        assertThat(reader.value()).isEqualTo(TapeReader.END);
        assertThat(reader.position).isZero();
    }

    @Property
    void of_a_key_that_stands_twice_the_first_is_found_however_many_keys_there_are(
            @ForAll @Size(max = 90) List<@IntRange(max = 60) Integer> keys) {
        PlaceRecorder recorder = new PlaceRecorder(SourceText.of("t", "x".repeat(1000)), names, false);
        recorder.startMap(0);
        for (int i = 0; i < keys.size(); i++) {
            recorder.key(names.number("k" + keys.get(i)), i * 10, i * 10 + 2);
            // a map at every third key, since it is passed over in another way than a single value
            if (i % 3 == 0) {
                recorder.startMap(i * 10 + 4);
                recorder.endMap(i * 10 + 4);
            } else {
                recorder.scalar(i * 10 + 4, i * 10 + 5);
            }
        }
        recorder.endMap(recorder.last());
        Places places = new Places(List.of(recorder), names, "t");

        assertThat(places.tops().get(0).keys()).isEqualTo(keys.stream().distinct().map(key -> "k" + key).toList());
        for (int key = 0; key <= 60; key++) {
            int first = keys.indexOf(key);
            assertThat(places.key(path("k" + key)).map(Place::column)).isEqualTo(
                    first < 0 ? Optional.empty() : Optional.of(first * 10 + 1));
        }
    }

    @Test
    void no_choice_of_keys_makes_looking_up_a_place_slow() {
        IntStream inOrder = IntStream.range(0, 32_000);
        // two stretches that would fall upon each other in a table of any power of two up to their distance
        IntStream apart = IntStream.concat(IntStream.range(0, 16_000), IntStream.range(65_536, 65_536 + 16_000));

        assertThat(timeToLookUp(apart.toArray())).isLessThan(25 * timeToLookUp(inOrder.toArray()));
    }

    /** The least time of some that it takes to find one of many keys for the first time, in nanoseconds. */
    private static long timeToLookUp(int[] keys) {
        Names names = new Names();
        IntStream.range(0, 100_000).forEach(key -> names.number("k" + key));
        PlaceRecorder recorder = new PlaceRecorder(SourceText.of("t", "x"), names, false);
        recorder.startMap(0);
        for (int key : keys) {
            recorder.key(key, 0, names.lengthOf(key));
            recorder.scalar(0, 0);
        }
        recorder.endMap(recorder.last());
        Branch top = recorder.top();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 7; i++) {
            Branch fresh = top.file().root();
            long start = System.nanoTime();
            assertThat(fresh.key("k15999")).isNotNull();
            least = Math.min(least, System.nanoTime() - start);
        }
        return least;
    }

    @Property
    void items_are_counted_as_the_model_has_them(@ForAll @Size(max = 40) List<Boolean> kept) {
        PlaceRecorder recorder = new PlaceRecorder(SourceText.of("t", "x".repeat(500)), names, false);
        recorder.startMap(0);
        recorder.key(names.number("a"), 0, 1);
        recorder.startList(3);
        for (int i = 0; i < kept.size(); i++) {
            int mark = recorder.mark();
            recorder.scalar(4 + i * 3, 5 + i * 3);
            if (!kept.get(i)) {
                recorder.leftOut(mark);
            }
        }
        recorder.endList(recorder.last());
        recorder.endMap(recorder.last());
        Places places = new Places(List.of(recorder), names, "t");

        int inModel = 0;
        for (int i = 0; i < kept.size(); i++) {
            if (kept.get(i)) {
                PlanPath path = path("a").item(inModel++);
                assertThat(places.value(path).map(Place::column)).contains(5 + i * 3);
                assertThat(places.written(path)).isEqualTo(path("a").item(i));
            }
        }
        assertThat(places.value(path("a").item(inModel))).isEmpty();
    }

    private PlaceRecorder recorded(int leftOut) {
        PlaceRecorder recorder = new PlaceRecorder(SourceText.of("t", TEXT), names, false);
        recorder.startMap(0);
        recorder.key(names.number("a"), 0, 1);
        recorder.startList(3);
        for (int i = 0; i < 3; i++) {
            int mark = recorder.mark();
            recorder.scalar(4 + i * 3, 5 + i * 3);
            if (i == leftOut) {
                recorder.leftOut(mark);
            }
        }
        recorder.endList(12);
        recorder.key(names.number("b"), 13, 14);
        recorder.startMap(18);
        recorder.key(names.number("c"), 18, 19);
        recorder.scalar(21, 22);
        recorder.endMap(recorder.last());
        recorder.endMap(recorder.last());
        return recorder;
    }

    private static PlanPath path(String path) {
        return PlanPath.parse(path).orElseThrow();
    }
}

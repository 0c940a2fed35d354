package dev.netplan.yaml.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.change.Merge;
import dev.netplan.model.Entry;
import dev.netplan.model.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;

class TextMergeLawsTest {

    private static final LineMerge UNABLE = (base, ours, theirs) -> new TextMerge("", -1);
    private static final Pattern CONFLICT =
            Pattern
                .compile(
                        "(?md)^<<<<<<< ours\r?\n((?:.*\r?\n)*?)^=======\r?\n((?:.*\r?\n)*?)^>>>>>>> theirs(\r?\n|\\z)");
    private static final Pattern REMARK = Pattern.compile("# (shared|ours|theirs) [0-9]!");

    @Provide
    Arbitrary<Apart> apart() {
        return Apart.texts();
    }

    @Provide
    Arbitrary<Apart> laidOut() {
        return Apart.textsInAnyLayout();
    }

    @Provide
    Arbitrary<Apart> agreeing() {
        return Apart.texts().filter(texts -> texts.merged(UNABLE).isClean());
    }

    @Property(tries = 12)
    void a_merged_text_holds_the_merged_plan_and_a_conflict_holds_both(@ForAll("apart") Apart texts) {
        TextMerge merge = merged(texts);
        Merge wanted = Merge.of(plan(texts.base()), plan(texts.ours()), plan(texts.theirs()));
        Merge mirrored = Merge.of(plan(texts.base()), plan(texts.theirs()), plan(texts.ours()));

        assertThat(merge.isClean()).isEqualTo(wanted.isClean());
        assertSame(plan(CONFLICT.matcher(merge.text()).replaceAll("$1")), wanted.plan());
        assertSame(plan(CONFLICT.matcher(merge.text()).replaceAll("$2")), mirrored.plan());
    }

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void in_any_layout_a_merge_of_plans_holds_them_and_all_comments_or_is_left_to_lines(
            @ForAll("laidOut") Apart texts) {
        TextMerge merge = texts.merged(UNABLE);
        Statistics.label("merged as plans").collect(merge.conflicts() >= 0)
            .coverage(coverage -> coverage.check(true).percentage(share -> share > 90));

        if (merge.conflicts() >= 0) {
            Merge wanted = Merge.of(plan(texts.base()), plan(texts.ours()), plan(texts.theirs()));
            assertThat(merge.isClean()).isEqualTo(wanted.isClean());
            assertSame(plan(CONFLICT.matcher(merge.text()).replaceAll("$1")), wanted.plan());
            assertThat(remarks(texts.ours(), texts.base())).allMatch(merge.text()::contains);
            assertThat(remarks(texts.theirs(), texts.base())).allMatch(merge.text()::contains);
        }
    }

    @Property(tries = 12)
    void comments_of_both_sides_survive(@ForAll("apart") Apart texts) {
        TextMerge merge = merged(texts);

        assertThat(remarks(texts.ours(), texts.base())).allMatch(merge.text()::contains);
        assertThat(remarks(texts.theirs(), texts.base())).allMatch(merge.text()::contains);
    }

    @Property(tries = 6)
    void no_comment_stands_twice_in_a_merge_without_conflicts(@ForAll("agreeing") Apart texts) {
        TextMerge merge = texts.merged(UNABLE);

        assertThat(REMARK.matcher(merge.text()).results().map(met -> met.group()).toList()).doesNotHaveDuplicates();
    }

    @Property(tries = 12)
    void line_ends_of_ours_stay(@ForAll("apart") Apart texts) {
        TextMerge merge = merged(texts);

        assertThat(merge.text().contains("\r")).isEqualTo(texts.ours().contains("\r"));
        assertThat(merge.text().endsWith("\n")).isEqualTo(texts.ours().endsWith("\n"));
    }

    @Property(tries = 12)
    void line_ends_make_no_difference(@ForAll("apart") Apart texts, @ForAll boolean plans, @ForAll boolean base,
            @ForAll boolean ours, @ForAll boolean theirs) {
        LineMerge handed = (before, our, their) -> new TextMerge(before + our + their, 1);
        Apart met = plans ? texts : texts.under("gaols: {}\n");

        TextMerge merge = met.endingInPairs(base, ours, theirs).merged(handed);

        TextMerge alike = met.endingInPairs(false, false, false).merged(handed);
        assertThat(merge.text().replace("\r\n", "\n")).isEqualTo(alike.text()).doesNotContain("\r");
        assertThat(merge.conflicts()).isEqualTo(alike.conflicts());
        assertThat(merge.text().contains("\r")).isEqualTo(ours);
    }

    @Property(tries = 12)
    void what_both_begin_is_there_with_all_ids_entries_and_comments(@ForAll("apart") Apart texts) {
        TextMerge merge = merged(new Apart("", texts.ours(), texts.theirs()));

        Plan begun = plan(CONFLICT.matcher(merge.text()).replaceAll("$1"));
        for (String side : List.of(texts.ours(), texts.theirs())) {
            assertThat(ids(begun)).containsAll(ids(plan(side)));
            assertThat(begun.journal()).containsAll(plan(side).journal());
            assertThat(remarks(side, "")).allMatch(merge.text()::contains);
        }
    }

    @Property(tries = 12)
    void what_one_side_alone_changed_is_taken(@ForAll("apart") Apart texts) {
        assertThat(TextMerge.of(texts.base(), texts.ours(), texts.base(), UNABLE))
            .isEqualTo(new TextMerge(texts.ours(), 0));
        assertThat(plan(TextMerge.of(texts.base(), texts.base(), texts.theirs(), UNABLE).text()))
            .isEqualTo(plan(texts.theirs()));
    }

    private static TextMerge merged(Apart texts) {
        TextMerge merge = texts.merged(UNABLE);
        boolean able = merge.conflicts() >= 0;
        Statistics.label("merged as plans").collect(able)
            .coverage(coverage -> coverage.check(true).percentage(share -> share > 90));
        Assume.that(able);
        return merge;
    }

    private static Plan plan(String text) {
        return Side.of(text).orElseThrow(() -> new AssertionError("no plan:\n" + text)).plan();
    }

    private static void assertSame(Plan plan, Plan wanted) {
        assertThat(plan.withJournal()).isEqualTo(wanted.withJournal());
        assertThat(sorted(plan)).isEqualTo(sorted(wanted));
    }

    private static List<String> sorted(Plan plan) {
        return plan.journal().stream().map(Entry::toTree).map(String::valueOf).sorted().toList();
    }

    private static List<String> ids(Plan plan) {
        List<String> ids = new ArrayList<>();
        plan.toTree().forEach((key, held) -> {
            if (held instanceof Map<?, ?> map) {
                map.keySet().forEach(id -> ids.add(key + "." + id));
            }
        });
        return ids;
    }

    private static List<String> remarks(String text, String base) {
        return REMARK.matcher(text).results().map(met -> met.group()).filter(remark -> !base.contains(remark)).toList();
    }
}

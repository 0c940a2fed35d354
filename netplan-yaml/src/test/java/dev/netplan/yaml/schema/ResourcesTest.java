package dev.netplan.yaml.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Opens;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Holds what is made of the format's description, and kept in the repository, to what would be made of it today. */
class ResourcesTest {

    private static final Path HERE = Path.of("src/main/resources/dev/netplan/yaml/schema");

    private static void current(String resource, String today) throws IOException {
        Path file = HERE.resolve(resource);
        if (Boolean.getBoolean("netplan.regenerate")) {
            Files.createDirectories(HERE);
            Files.writeString(file, today);
        }
        assertThat(file).content().as("write it anew with -Dnetplan.regenerate=true").isEqualTo(today);
    }

    @Test
    void the_schema_is_current() throws IOException {
        current(PlanSchema.RESOURCE, PlanSchema.json());
    }

    @Test
    void the_reference_page_is_current() throws IOException {
        current(FormatReference.RESOURCE, FormatReference.markdown());
    }

    @Test
    void other_modules_can_read_them() {
        ModuleDescriptor module = ModuleFinder.of(Path.of("target/classes")).find("dev.netplan.yaml").orElseThrow()
            .descriptor();

        assertThat(module.opens()).filteredOn(opened -> !opened.isQualified()).extracting(Opens::source)
            .containsExactly(PlanSchema.class.getPackageName());
        assertThat(PlanSchema.class.getResource(PlanSchema.RESOURCE)).isNotNull();
        assertThat(FormatReference.class.getResource(FormatReference.RESOURCE)).isNotNull();
    }

    @Test
    void the_reference_page_has_a_section_for_each_element() {
        assertThat(FormatReference.markdown()).contains("\n## Plan\n", "\n## Contact\n", "\n## Own activity\n",
                "| `times` | count | yes | | How many are to be reached. |",
                "| `count` | counted | | `entries` | What is counted in the journal. |",
                "| `milestones` | list: [milestone](#milestone) |", "`months` and `end` exclude each other.");
    }
}

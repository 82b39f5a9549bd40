package id.jejak.infra.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.TreeMap;

class SampleRegionTest {
    @TempDir Path folder;

    @Test
    void the_same_city_seed_and_day_give_the_same_bytes() throws Exception {
        var region = SampleRegion.named("sabang");
        region.writeTo(folder.resolve("a"), Registry.UNTIL);
        region.writeTo(folder.resolve("b"), Registry.UNTIL);
        region.withSeed(7).writeTo(folder.resolve("c"), Registry.UNTIL);

        assertThat(digests("a")).hasSize(ImportFile.values().length).isEqualTo(digests("b"));
        assertThat(digests("c").get("pegawai.csv")).isNotEqualTo(digests("a").get("pegawai.csv"));
    }

    @Test
    void all_cities_share_posts_competencies_standards_and_programmes() throws Exception {
        SampleRegion.named("sabang").writeTo(folder.resolve("a"), Registry.UNTIL);
        SampleRegion.named("lhokseumawe").writeTo(folder.resolve("b"), Registry.UNTIL);

        for (var file :
                new String[] {"jabatan.csv", "kompetensi.csv", "standar.csv", "program.csv"}) {
            assertThat(digests("a").get(file)).isEqualTo(digests("b").get(file));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "sabang, 1400, 500, 0",
        "sawahlunto, 1950, 490, 160",
        "lhokseumawe, 1900, 1209, 391",
        "palembang, 9377, 3362, 1131"
    })
    void the_last_day_has_the_headcount_of_the_city(
            String city, long pns, long pppk, long partTime) {
        var registry = Registry.of(city);
        assertThat(serving(registry, "pns") + serving(registry, "cpns")).isEqualTo(pns);
        assertThat(serving(registry, "pppk")).isEqualTo(pppk);
        assertThat(serving(registry, "pppk_paruh_waktu")).isEqualTo(partTime);
        assertThat(SampleRegion.named(city).headcount()).isEqualTo(pns + pppk + partTime);
    }

    @ParameterizedTest
    @CsvSource({"sabang, 20000, 70000", "palembang, 290000, 800000"})
    void the_volume_suits_the_city(String city, long least, long most) {
        assertThat(Registry.of(city).volume).isBetween(least, most);
    }

    @Test
    void before_december_2025_nobody_works_part_time() throws IOException {
        SampleRegion.named("sawahlunto").writeTo(folder, LocalDate.of(2025, 11, 30));
        assertThat(Csv.read(folder, "pegawai.csv"))
                .noneMatch(r -> r.get("kedudukan").equals("pppk_paruh_waktu"));
    }

    @Test
    void unknown_cities_and_early_days_are_refused() {
        assertThatThrownBy(() -> SampleRegion.named("atlantis"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("sabang");
        assertThatThrownBy(
                        () ->
                                SampleRegion.named("sabang")
                                        .writeTo(folder, LocalDate.of(2020, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static long serving(Registry registry, String kind) {
        return registry.people.values().stream()
                .filter(p -> p.get("kedudukan").equals(kind))
                .filter(p -> registry.serves(p.get("nip"), Registry.UNTIL))
                .count();
    }

    private TreeMap<String, String> digests(String name)
            throws IOException, NoSuchAlgorithmException {
        var digests = new TreeMap<String, String>();
        try (var files = Files.list(folder.resolve(name))) {
            for (var file : files.toList()) {
                var hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                digests.put(file.getFileName().toString(), HexFormat.of().formatHex(hash));
            }
        }
        return digests;
    }
}

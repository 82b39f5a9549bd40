package id.jejak.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.Locale;
import java.util.Map;

class ScopeWordsTest {
    private static final Map<String, String> DAYS =
            Map.of("from", "2014-01-01", "to", "2026-03-31");

    @Test
    void whoever_limits_nothing_looks_at_everybody() {
        assertThat(said(DAYS, "id"))
                .isEqualTo("Keputusan 1 Jan 2014 – 31 Mar 2026; semua, tanpa batasan.");
        assertThat(said(DAYS, "en")).endsWith("; everybody, without limits.");
    }

    @Test
    void every_limit_is_named() {
        var limits =
                Map.of(
                        "agencies", "health,school",
                        "kinds", "PNS,PPPK",
                        "sexes", "FEMALE",
                        "postClasses", "PELAKSANA",
                        "ageFrom", "30",
                        "ageTo", "40",
                        "servingFrom", "2010-01-01",
                        "servingTo", "2019-12-31");
        assertThat(ScopeWords.people(limits, in("id"), names()))
                .isEqualTo(
                        "hanya Dinas Kesehatan, Sekolah; PNS, PPPK; Perempuan; Pelaksana;"
                                + " umur dari 30; umur sampai 40;"
                                + " bertugas sejak 1 Jan 2010 atau sesudahnya;"
                                + " bertugas sejak 31 Des 2019 atau sebelumnya");
    }

    @Test
    void an_older_report_does_not_tell() {
        assertThat(said(null, "id")).startsWith("Laporan lama");
    }

    private static String said(@Nullable Map<String, String> scope, String language) {
        return ScopeWords.say(scope, in(language), names());
    }

    private static Names.Lookup names() {
        var known = Map.of("health", "Dinas Kesehatan", "school", "Sekolah");
        return PageClient.names((_, id) -> known.get(id)).lookup();
    }

    private static Wording in(String language) {
        return new Wording(PageClient.MESSAGES, Locale.of(language));
    }
}

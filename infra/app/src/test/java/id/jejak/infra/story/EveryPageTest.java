package id.jejak.infra.story;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.intake.ImportService;
import id.jejak.kernel.Actor;
import id.jejak.kernel.Role;
import id.jejak.kernel.StableId;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

import java.nio.file.Path;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Templates are checked by nothing else: each page opens where there is something to show. */
class EveryPageTest extends StoryApp {
    private static final Actor IMPORTER = new Actor("importer", Role.ADMINISTRATOR, null, null);
    private static final Pattern TAB = Pattern.compile("\"(/agencies/[0-9a-f-]{36}(/[a-z-]+)?)\"");
    private static final Pattern EMPLOYEE = Pattern.compile("\"(/employees/[0-9a-f-]{36})\"");
    private static final int PEOPLE = 25;

    @Autowired private ImportService imports;

    @BeforeEach
    void everything_recorded_about_some_people(@TempDir Path folder) throws Exception {
        SampleCut.of("sabang", folder.resolve("files"));
        imports.importFolder(folder.resolve("files"), IMPORTER, "decisions");
        ReadModels.digest(admin);
    }

    @Test
    void each_tab_of_a_city_and_of_an_agency_and_each_person_opens() {
        var city = StableId.of("agency", "11.72");
        var tabs = found(TAB, admin.page("/agencies/" + city).ok().text());
        assertThat(tabs).contains("/agencies/" + city + "/voices").hasSizeGreaterThan(15);

        var people = new TreeSet<String>();
        var softly = new SoftAssertions();
        tabs.addAll(
                found(
                        TAB,
                        admin.page("/agencies/" + StableId.of("agency", "11.72-BKPSDM"))
                                .ok()
                                .text()));
        for (var tab : tabs) {
            people.addAll(found(EMPLOYEE, opened(tab, softly)));
        }
        opened(people.stream().limit(PEOPLE).toList(), softly);
        softly.assertAll();
    }

    private void opened(Collection<String> pages, SoftAssertions softly) {
        pages.forEach(page -> opened(page, softly));
    }

    private String opened(String page, SoftAssertions softly) {
        var answer = admin.page(page);
        softly.assertThat(answer.status()).as(page).isEqualTo(200);
        return answer.text();
    }

    private static SortedSet<String> found(Pattern link, String page) {
        var found = new TreeSet<String>();
        link.matcher(page).results().map((MatchResult one) -> one.group(1)).forEach(found::add);
        return found;
    }
}

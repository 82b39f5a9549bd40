package id.jejak.infra.story;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.infra.story.Crawl.Visited;
import id.jejak.intake.ImportService;
import id.jejak.kernel.Actor;
import id.jejak.kernel.Role;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.json.JsonMapper;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeSet;

/** A template fails only on the data it stumbles over: pages are opened on a city full of it. */
class EveryPageTest extends StoryApp {
    private static final Actor IMPORTER = new Actor("importer", Role.ADMINISTRATOR, null, null);
    private static final int OF_EACH_KIND = 4;
    private static final Duration LONGEST_RUN = Duration.ofMinutes(1);

    @Autowired private ImportService imports;

    @Test
    void every_link_leads_to_a_page_that_has_its_words(@TempDir Path folder, TestReporter reporter)
            throws Exception {
        SampleCut.of("sabang", folder.resolve("files"));
        imports.importFolder(folder.resolve("files"), IMPORTER, "pages");
        ReadModels.digest(admin);
        var question = asked();

        var visited = Crawl.from("/agencies/" + city(), OF_EACH_KIND, this::opened);

        var kinds = new TreeSet<String>();
        visited.forEach(page -> kinds.add(Crawl.kind(page.path())));
        reporter.publishEntry("visited", visited.size() + " pages of " + kinds.size() + " kinds");
        assertThat(visited).allMatch(page -> page.status() == 200 || page.path().startsWith("/?"));
        assertThat(visited).noneMatch(Visited::lacksWords);
        assertThat(visited)
                .extracting(Visited::path)
                .contains("/lab/questions/" + question + "?lang=en");
        assertThat(kinds).hasSizeGreaterThan(60);
    }

    /** As a browser asks for a page, and as it downloads a file. */
    private Answer opened(String path) {
        return path.startsWith("/api/") ? admin.get(path) : admin.page(path);
    }

    private String city() {
        return admin.get("/api/agencies")
                .ok()
                .at("/agencies")
                .valueStream()
                .filter(agency -> agency.at("/code").asString().equals("11.72"))
                .map(agency -> agency.at("/agencyId").asString())
                .findFirst()
                .orElseThrow();
    }

    /** A ready question with rules of its own, answered. */
    @SuppressWarnings("unchecked")
    private String asked() throws InterruptedException {
        var ready = admin.get("/api/lab/templates").ok().at("/7/question");
        var question = JsonMapper.shared().treeToValue(ready, Map.class);
        var id = admin.post("/api/lab/questions", question).at("/id").asString();
        var deadline = System.nanoTime() + LONGEST_RUN.toNanos();
        while (!admin.get("/api/lab/questions/" + id).at("/state").asString().equals("DONE")) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            Thread.sleep(50);
        }
        return id;
    }
}

package id.jejak.pages;

import id.jejak.kernel.Actor;
import id.jejak.kernel.EmployeeId;

import org.jspecify.annotations.Nullable;

/**
 * What a feature shows on the page of an employee, below the timeline: things as they stand now.
 * Every bean of this type is drawn by the fragment {@code section} of {@code
 * templates/sections/<key>.html}, which finds under {@code section} what the content is:
 *
 * <pre>{@code
 * <section th:fragment="section" class="panel" aria-labelledby="needs-title">
 *   <h2 id="needs-title" th:text="#{needs.title}">Kebutuhan</h2> ... th:each="n : ${section.needs}"
 * }</pre>
 *
 * @param key names the template: lower case letters
 * @param order from the top: features from 10, tens apart
 */
public record EmployeeSection(String key, int order, Content content) {
    @FunctionalInterface
    public interface Content {
        /**
         * @param actor has been found to be allowed to read this employee
         * @return null to be left out
         */
        @Nullable Object of(Actor actor, EmployeeId employee);
    }
}

package id.jejak.pages;

import id.jejak.kernel.Actor;
import id.jejak.kernel.EmployeeId;

import org.jspecify.annotations.Nullable;

/**
 * What a feature shows on the page of an employee, below the timeline: things as they stand now.
 * Every bean of this type is drawn by the fragment {@code section} of {@code
 * templates/sections/<key>.html}, which finds under {@code section} what {@link #of} returned:
 *
 * <pre>{@code
 * <section th:fragment="section" class="panel" aria-labelledby="needs-title">
 *   <h2 id="needs-title" th:text="#{needs.title}">Kebutuhan</h2> ... th:each="n : ${section.needs}"
 * }</pre>
 */
public interface EmployeeSection {
    /** Names the template: lower case letters. */
    String key();

    /** From the top: features from 10, tens apart. */
    int order();

    /**
     * @param actor has been found to be allowed to read this employee
     * @return null to be left out
     */
    @Nullable Object of(Actor actor, EmployeeId employee);
}

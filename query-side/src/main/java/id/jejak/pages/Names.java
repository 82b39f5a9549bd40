package id.jejak.pages;

import static id.jejak.pages.NameSource.Thing.AGENCY;
import static id.jejak.pages.NameSource.Thing.COMPETENCY;
import static id.jejak.pages.NameSource.Thing.EMPLOYEE;
import static id.jejak.pages.NameSource.Thing.PARTNER;
import static id.jejak.pages.NameSource.Thing.POST;
import static id.jejak.pages.NameSource.Thing.SESSION;

import id.jejak.pages.NameSource.Thing;

import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Present names, from whichever feature knows; the id itself where none does. */
@Component
public final class Names {
    private final List<NameSource> sources;

    Names(List<NameSource> sources) {
        this.sources = List.copyOf(sources);
    }

    /** For one page: asks for each name once. */
    public Lookup lookup() {
        return new Lookup();
    }

    public final class Lookup {
        private final Map<Thing, Map<String, String>> known = new HashMap<>();

        public String agency(Object id) {
            return of(AGENCY, id);
        }

        public String post(Object id) {
            return of(POST, id);
        }

        public String competency(Object id) {
            return of(COMPETENCY, id);
        }

        public String employee(Object id) {
            return of(EMPLOYEE, id);
        }

        public String session(Object id) {
            return of(SESSION, id);
        }

        public String partner(Object id) {
            return of(PARTNER, id);
        }

        private String of(Thing thing, Object id) {
            return known.computeIfAbsent(thing, _ -> new HashMap<>())
                    .computeIfAbsent(id.toString(), text -> find(thing, text));
        }

        private String find(Thing thing, String id) {
            return sources.stream()
                    .map(source -> source.nameOf(thing, id))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(id);
        }
    }
}

package id.jejak.workforce.read.directory;

import id.jejak.kernel.AgencyId;
import id.jejak.projecting.JsonShelf;
import id.jejak.projecting.Shelf;
import id.jejak.workforce.events.AgencyEvent.AgencyRegistered;
import id.jejak.workforce.events.AgencyKind;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** An agency by its present name. */
record Agency(
        AgencyId agencyId,
        List<AgencyId> path,
        AgencyKind kind,
        String code,
        String name,
        @Nullable String regionCode) {

    static final Shelf<Agency> SHELF =
            JsonShelf.of(DirectoryProjection.NAME, "directory.agencies", Agency.class)
                    .keptByEveryPart();

    static Agency of(AgencyRegistered e) {
        return new Agency(e.agencyId(), e.path(), e.kind(), e.code(), e.name(), e.regionCode());
    }

    Agency named(String next) {
        return new Agency(agencyId, path, kind, code, next, regionCode);
    }

    /** Null for a city. */
    @Nullable AgencyId parent() {
        return path.size() < 2 ? null : path.get(path.size() - 2);
    }
}

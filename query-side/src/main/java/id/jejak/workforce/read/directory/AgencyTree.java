package id.jejak.workforce.read.directory;

import id.jejak.access.rules.Reading;
import id.jejak.access.rules.Scope;
import id.jejak.kernel.Actor;
import id.jejak.kernel.AgencyId;
import id.jejak.workforce.events.AgencyKind;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;

/** The part of the tree that an actor may see; its roots are the highest agencies in it. */
record AgencyTree(long position, List<Node> agencies) {

    record Node(
            AgencyId agencyId,
            AgencyKind kind,
            String code,
            String name,
            @Nullable String regionCode,
            List<Node> below) {}

    static AgencyTree of(Actor actor, List<Agency> all, long position) {
        var seen =
                all.stream()
                        .filter(a -> Reading.allows(actor, new Scope.OfAgency(a.path())))
                        .toList();
        var ids = new HashSet<>(seen.stream().map(Agency::agencyId).toList());
        return new AgencyTree(
                position,
                seen.stream()
                        .filter(a -> a.parent() == null || !ids.contains(a.parent()))
                        .map(root -> node(root, seen))
                        .toList());
    }

    private static Node node(Agency agency, List<Agency> all) {
        return new Node(
                agency.agencyId(),
                agency.kind(),
                agency.code(),
                agency.name(),
                agency.regionCode(),
                all.stream()
                        .filter(a -> agency.agencyId().equals(a.parent()))
                        .map(a -> node(a, all))
                        .toList());
    }
}

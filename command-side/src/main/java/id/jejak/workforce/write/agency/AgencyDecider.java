package id.jejak.workforce.write.agency;

import static id.jejak.deciding.Decision.accept;
import static id.jejak.deciding.Decision.nothing;
import static id.jejak.deciding.Decision.reject;
import static id.jejak.workforce.write.agency.AgencyRejection.ALREADY_REGISTERED;
import static id.jejak.workforce.write.agency.AgencyRejection.NOT_REGISTERED;
import static id.jejak.workforce.write.agency.AgencyRejection.PARENT_UNKNOWN;
import static id.jejak.workforce.write.agency.AgencyRejection.REGION_MISSING;
import static id.jejak.workforce.write.agency.AgencyRejection.WRONG_PLACE;

import id.jejak.deciding.Decision;
import id.jejak.kernel.AgencyId;
import id.jejak.workforce.events.AgencyEvent;
import id.jejak.workforce.events.AgencyEvent.AgencyRegistered;
import id.jejak.workforce.events.AgencyEvent.AgencyRenamed;
import id.jejak.workforce.events.AgencyKind;
import id.jejak.workforce.write.agency.Agency.Registered;
import id.jejak.workforce.write.agency.Agency.Unknown;
import id.jejak.workforce.write.agency.AgencyCommand.RegisterAgency;
import id.jejak.workforce.write.agency.AgencyCommand.RenameAgency;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Rules of the agency tree. */
final class AgencyDecider {
    private AgencyDecider() {}

    /**
     * @param parent the agency above as it is now; {@link Unknown} for a city
     */
    static Decision<AgencyEvent> register(RegisterAgency command, Agency state, Agency parent) {
        return switch (state) {
            case Registered known ->
                    sameAs(known, command) ? rename(command, known) : reject(ALREADY_REGISTERED);
            case Unknown _ when command.kind() == AgencyKind.CITY -> registerCity(command);
            case Unknown _ ->
                    switch (parent) {
                        case Unknown _ when command.parentId() == null -> reject(WRONG_PLACE);
                        case Unknown _ -> reject(PARENT_UNKNOWN);
                        case Registered above -> registerBelow(command, above);
                    };
        };
    }

    static Decision<AgencyEvent> rename(RenameAgency command, Agency state) {
        return switch (state) {
            case Unknown _ -> reject(NOT_REGISTERED);
            case Registered known when known.name().equals(command.name()) -> nothing();
            case Registered _ ->
                    accept(new AgencyRenamed(command.agencyId(), command.name(), command.on()));
        };
    }

    private static Decision<AgencyEvent> rename(RegisterAgency again, Registered known) {
        return rename(new RenameAgency(again.agencyId(), again.name(), again.on()), known);
    }

    private static Decision<AgencyEvent> registerCity(RegisterAgency command) {
        if (command.parentId() != null) {
            return reject(WRONG_PLACE);
        }
        return command.regionCode() == null
                ? reject(REGION_MISSING)
                : registered(command, List.of());
    }

    private static Decision<AgencyEvent> registerBelow(RegisterAgency command, Registered above) {
        var fits =
                switch (command.kind()) {
                    case CITY -> false;
                    case AGENCY -> above.kind() == AgencyKind.CITY;
                    case UNIT -> above.kind() == AgencyKind.AGENCY;
                };
        return fits ? registered(command, above.path()) : reject(WRONG_PLACE);
    }

    private static Decision<AgencyEvent> registered(RegisterAgency c, List<AgencyId> above) {
        var path = Stream.concat(above.stream(), Stream.of(c.agencyId())).toList();
        return accept(
                new AgencyRegistered(
                        c.agencyId(),
                        c.parentId(),
                        path,
                        c.kind(),
                        c.code(),
                        c.name(),
                        c.regionCode(),
                        c.on()));
    }

    private static boolean sameAs(Registered known, RegisterAgency c) {
        var parent = known.path().size() < 2 ? null : known.path().get(known.path().size() - 2);
        return Objects.equals(parent, c.parentId())
                && known.kind() == c.kind()
                && known.code().equals(c.code())
                && Objects.equals(known.regionCode(), c.regionCode());
    }
}

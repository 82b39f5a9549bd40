package id.jejak.workforce.read.directory;

import id.jejak.access.AgencyPaths;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.EmployeeId;

import org.springframework.stereotype.Component;

import java.util.List;

/** The tree as the directory knows it. */
@Component
final class DirectoryPaths implements AgencyPaths {
    private final DirectoryModel model;

    DirectoryPaths(DirectoryModel model) {
        this.model = model;
    }

    @Override
    public List<AgencyId> of(AgencyId agency) {
        return model.agency(agency).map(Agency::path).orElse(List.of());
    }

    @Override
    public List<AgencyId> of(EmployeeId employee) {
        return model.person(employee).map(PersonCard::path).orElse(List.of());
    }
}

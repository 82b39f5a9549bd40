package id.jejak.dashboards.read.agencydashboard;

import id.jejak.projecting.ReadModels;
import id.jejak.projecting.Shelf;

import java.util.HashMap;
import java.util.Map;

/** Names of competencies by code. */
record CompetencyNames(ReadModels models) {
    Map<String, String> all() {
        var names = new HashMap<String, String>();
        for (var one : models.of(AgencyDashboardProjection.COMPETENCIES).find()) {
            names.put(one.getString(Shelf.ID), one.getString("name"));
        }
        return names;
    }
}

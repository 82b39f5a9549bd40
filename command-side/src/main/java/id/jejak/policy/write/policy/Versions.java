package id.jejak.policy.write.policy;

import id.jejak.deciding.Shell;
import id.jejak.policy.events.PolicyEvent;
import id.jejak.policy.events.PolicyEvent.ConsultationClosed;
import id.jejak.policy.events.PolicyEvent.PolicyAdopted;
import id.jejak.policy.events.PolicyEvent.PolicyConsulted;
import id.jejak.policy.events.PolicyEvent.PolicyDrafted;
import id.jejak.policy.events.PolicyEvent.PolicyRedrafted;
import id.jejak.policy.events.PolicyEvent.PolicyRetired;
import id.jejak.policy.events.PolicyEvent.PolicyShipped;
import id.jejak.policy.events.PolicyEvent.PolicySimulated;
import id.jejak.policy.events.PolicyEvent.PolicySuperseded;
import id.jejak.policy.events.PolicyEvent.PolicyValidated;
import id.jejak.policy.rules.Turns;
import id.jejak.policy.write.policy.Version.Adopted;
import id.jejak.policy.write.policy.Version.Draft;
import id.jejak.policy.write.policy.Version.Retired;
import id.jejak.policy.write.policy.Version.Unknown;

import java.util.HashMap;
import java.util.Map;

/** All versions of one policy, and whose turn it is when. */
record Versions(Map<String, Version> all, Turns turns) {
    static final Versions NONE = new Versions(Map.of(), Turns.NONE);

    Version of(String version) {
        return all.getOrDefault(version, Version.UNKNOWN);
    }

    static Versions evolve(Versions state, PolicyEvent event) {
        var name = event.policy().version();
        var next = new HashMap<>(state.all());
        next.put(name, after(state.of(name), event));
        return new Versions(Map.copyOf(next), state.turns().after(event));
    }

    private static Version after(Version state, PolicyEvent event) {
        return switch (event) {
            case PolicyShipped e when state instanceof Unknown -> new Adopted(e.sha256(), e.from());
            case PolicyDrafted e when state instanceof Unknown ->
                    Draft.of(e.sha256(), e.by(), e.occurredOn());
            case PolicyRedrafted e when state instanceof Draft draft ->
                    draft.with(e.sha256(), e.by(), e.occurredOn());
            case PolicyValidated e when state instanceof Draft draft -> draft.with(e);
            case PolicySimulated e when state instanceof Draft draft -> draft.with(e);
            case PolicyConsulted e when state instanceof Draft draft -> draft.with(e);
            case ConsultationClosed _ when state instanceof Draft draft ->
                    draft.withoutFurtherConsultation();
            case PolicyAdopted e when state instanceof Draft -> new Adopted(e.sha256(), e.from());
            case PolicySuperseded _ when state instanceof Adopted || state instanceof Retired ->
                    state;
            case PolicyRetired e when state instanceof Draft || state instanceof Adopted ->
                    new Retired(e.from());
            case PolicyShipped _,
                    PolicyDrafted _,
                    PolicyRedrafted _,
                    PolicyValidated _,
                    PolicySimulated _,
                    PolicyConsulted _,
                    ConsultationClosed _,
                    PolicyAdopted _,
                    PolicySuperseded _,
                    PolicyRetired _ ->
                    throw Shell.corrupt(event, state);
        };
    }
}

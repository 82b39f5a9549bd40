package id.jejak.policy.write.policy;

import static java.util.stream.Collectors.toUnmodifiableSet;

import id.jejak.deciding.Shell;
import id.jejak.policy.events.PolicyEvent;
import id.jejak.policy.events.PolicyEvent.ConsultationClosed;
import id.jejak.policy.events.PolicyEvent.PolicyAdopted;
import id.jejak.policy.events.PolicyEvent.PolicyConsulted;
import id.jejak.policy.events.PolicyEvent.PolicyDrafted;
import id.jejak.policy.events.PolicyEvent.PolicyNameTaken;
import id.jejak.policy.events.PolicyEvent.PolicyRedrafted;
import id.jejak.policy.events.PolicyEvent.PolicyRetired;
import id.jejak.policy.events.PolicyEvent.PolicyShipped;
import id.jejak.policy.events.PolicyEvent.PolicySimulated;
import id.jejak.policy.events.PolicyEvent.PolicySuperseded;
import id.jejak.policy.events.PolicyEvent.PolicyValidated;
import id.jejak.policy.rules.PolicyModel;
import id.jejak.policy.rules.Turns;
import id.jejak.policy.write.policy.Version.Adopted;
import id.jejak.policy.write.policy.Version.Draft;
import id.jejak.policy.write.policy.Version.Retired;
import id.jejak.policy.write.policy.Version.Unknown;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All versions of one policy, and whose turn it is when.
 *
 * @param texts that ever came, by version and hash
 */
record Versions(Map<String, Version> all, Set<Kept> texts, Turns turns) {
    static final Versions NONE = new Versions(Map.of(), Set.of(), Turns.NONE);

    record Kept(String version, String sha256) {}

    Version of(String version) {
        return all.getOrDefault(version, Version.UNKNOWN);
    }

    static Versions evolve(Versions state, PolicyEvent event) {
        var name = event.policy().version();
        var next = new HashMap<>(state.all());
        next.put(name, after(state.of(name), event));
        return new Versions(
                Map.copyOf(next), texts(state.texts(), event), state.turns().after(event));
    }

    boolean knows(PolicyModel model) {
        return texts.contains(new Kept(model.ref().version(), model.sha256()));
    }

    private static Set<Kept> texts(Set<Kept> known, PolicyEvent event) {
        return switch (event) {
            case PolicyShipped e -> and(known, event, e.sha256());
            case PolicyNameTaken e -> and(known, event, e.sha256());
            case PolicyDrafted e -> and(known, event, e.sha256());
            case PolicyRedrafted e -> and(known, event, e.sha256());
            default -> known;
        };
    }

    private static Set<Kept> and(Set<Kept> known, PolicyEvent event, String sha256) {
        var kept = new Kept(event.policy().version(), sha256);
        return Stream.concat(known.stream(), Stream.of(kept)).collect(toUnmodifiableSet());
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
            case PolicyNameTaken _ when !(state instanceof Unknown) -> state;
            case PolicySuperseded _ when state instanceof Adopted || state instanceof Retired ->
                    state;
            case PolicyRetired e when state instanceof Draft || state instanceof Adopted ->
                    new Retired(e.from());
            case PolicyShipped _,
                    PolicyNameTaken _,
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

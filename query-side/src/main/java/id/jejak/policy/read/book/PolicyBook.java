package id.jejak.policy.read.book;

import static com.mongodb.client.model.Sorts.ascending;

import id.jejak.access.NotFound;
import id.jejak.kernel.Actor;
import id.jejak.kernel.PolicyRef;
import id.jejak.kernel.Role;
import id.jejak.policy.rules.PolicyModel;
import id.jejak.policy.rules.tables.DmnReader;
import id.jejak.projecting.ReadModels;
import id.jejak.projecting.Shelf;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Answers what is in the book. Drafts are shown to policy makers, auditors and administrators;
 * whoever else asks for one hears that it is unknown.
 */
@Component
public class PolicyBook {
    private static final Set<Role> SEE_DRAFTS =
            EnumSet.of(Role.POLICY_MAKER, Role.AUDITOR, Role.ADMINISTRATOR);

    private final ReadModels models;

    PolicyBook(ReadModels models) {
        this.models = models;
    }

    /**
     * @param name as the model in force calls itself, or the latest one
     * @param inForce null where none is on that day
     * @param drafts how many the actor may see
     */
    public record Line(
            String policyId,
            String name,
            @Nullable VersionView inForce,
            int versions,
            int drafts) {}

    /**
     * @param inForce version; null where none is on that day
     */
    public record Detail(String policyId, @Nullable String inForce, List<VersionView> versions) {}

    /** Every policy, by id. */
    public List<Line> lines(Actor actor, LocalDate day) {
        var lines = new ArrayList<Line>();
        for (var stored : models.of(BookProjection.CARDS).find().sort(ascending(Shelf.ID))) {
            var card = BookProjection.CARDS.read().apply(stored);
            var views = views(actor, card, day);
            if (!views.isEmpty()) {
                lines.add(line(card, views, day));
            }
        }
        return List.copyOf(lines);
    }

    /** Every version that the actor may see. */
    public Set<PolicyRef> versions(Actor actor) {
        var all = new HashSet<PolicyRef>();
        for (var stored : models.of(BookProjection.CARDS).find()) {
            var card = BookProjection.CARDS.read().apply(stored);
            views(actor, card, LocalDate.EPOCH)
                    .forEach(view -> all.add(new PolicyRef(card.policyId(), view.version())));
        }
        return Set.copyOf(all);
    }

    /** Ids of the questions that recorded trials name, of versions that were adopted too. */
    public Set<String> trials() {
        var all = new HashSet<String>();
        for (var stored : models.of(BookProjection.CARDS).find()) {
            BookProjection.CARDS.read().apply(stored).versions().stream()
                    .flatMap(version -> version.preparation().simulations().stream())
                    .forEach(trial -> all.add(trial.question()));
        }
        return Set.copyOf(all);
    }

    /**
     * @throws NotFound if there is none that the actor may see
     */
    public Detail detail(Actor actor, String policyId, LocalDate day) {
        var card = card(policyId);
        var views = views(actor, card, day);
        if (views.isEmpty()) {
            throw unknown();
        }
        return new Detail(policyId, card.turns().on(day).orElse(null), views);
    }

    /**
     * @throws NotFound if there is none that the actor may see
     */
    public VersionView version(Actor actor, PolicyRef ref, LocalDate day) {
        return detail(actor, ref.id(), day).versions().stream()
                .filter(one -> one.version().equals(ref.version()))
                .findFirst()
                .orElseThrow(PolicyBook::unknown);
    }

    /**
     * The text of a version to the letter.
     *
     * @param sha256 of one of its texts; null for the present one
     * @throws NotFound if there is none that the actor may see
     */
    public PolicyModel text(Actor actor, PolicyRef ref, @Nullable String sha256) {
        var version = version(actor, ref, LocalDate.EPOCH);
        var wanted = sha256 == null ? version.sha256() : sha256;
        if (!card(ref.id()).find(ref.version()).orElseThrow().hasText(wanted)) {
            throw unknown();
        }
        return models.find(BookProjection.TEXTS, wanted)
                .map(text -> new PolicyModel(ref, text.dmn()))
                .orElseThrow(PolicyBook::unknown);
    }

    /**
     * What is other in the second version than in the first, by table and cell.
     *
     * @throws NotFound if there is none that the actor may see
     * @throws id.jejak.policy.rules.ModelRefused if a text of an older Jejak cannot be read
     */
    public List<Difference> difference(Actor actor, PolicyRef before, PolicyRef after) {
        return Differences.between(
                DmnReader.read(text(actor, before, null).dmn()),
                DmnReader.read(text(actor, after, null).dmn()));
    }

    private PolicyCard card(String policyId) {
        return models.find(BookProjection.CARDS, policyId).orElseThrow(PolicyBook::unknown);
    }

    private static List<VersionView> views(Actor actor, PolicyCard card, LocalDate day) {
        var turns = card.turns();
        return card.versions().stream()
                .map(version -> VersionView.of(version, turns, day))
                .filter(view -> view.isPublic() || SEE_DRAFTS.contains(actor.role()))
                .toList();
    }

    private static Line line(PolicyCard card, List<VersionView> views, LocalDate day) {
        var turn = card.turns().on(day).orElse(null);
        var inForce =
                views.stream().filter(one -> one.version().equals(turn)).findFirst().orElse(null);
        return new Line(
                card.policyId(),
                (inForce == null ? views.getLast() : inForce).name(),
                inForce,
                views.size(),
                (int) views.stream().filter(one -> one.standing() == Standing.DRAFT).count());
    }

    private static NotFound unknown() {
        return new NotFound("policy");
    }
}

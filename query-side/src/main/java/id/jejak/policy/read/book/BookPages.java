package id.jejak.policy.read.book;

import static java.util.Objects.requireNonNullElse;

import id.jejak.kernel.Actor;
import id.jejak.kernel.PolicyRef;
import id.jejak.kernel.Role;
import id.jejak.pages.Names;
import id.jejak.pages.ScopeWords;
import id.jejak.pages.Wording;
import id.jejak.policy.read.editor.Telling;
import id.jejak.policy.read.editor.Told;
import id.jejak.projecting.QueryText;
import id.jejak.projecting.ReadPosition;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The book as pages, as of today in Jakarta. */
@Controller
class BookPages {
    private final PolicyBook book;
    private final ReadPosition position;
    private final Names names;
    private final MessageSource messages;
    private final Clock clock;

    BookPages(
            PolicyBook book,
            ReadPosition position,
            Names names,
            MessageSource messages,
            Clock clock) {
        this.book = book;
        this.position = position;
        this.names = names;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/policies")
    String all(Actor actor, @RequestParam(required = false) @Nullable String atLeast, Model model) {
        await(atLeast);
        var day = today();
        model.addAttribute("today", day);
        model.addAttribute("mayDraft", mayDraft(actor));
        model.addAttribute(
                "policies",
                book.lines(actor, day).stream()
                        .map(line -> Listed.of(book.detail(actor, line.policyId(), day)))
                        .toList());
        return "policies";
    }

    @GetMapping("/policies/{policyId}")
    String one(
            Actor actor,
            @PathVariable String policyId,
            @RequestParam(required = false) @Nullable String atLeast,
            Model model) {
        await(atLeast);
        model.addAttribute("p", Listed.of(book.detail(actor, policyId, today())));
        return "policy";
    }

    @GetMapping("/policies/{policyId}/versions/{version}")
    String version(
            Actor actor,
            @PathVariable String policyId,
            @PathVariable String version,
            @RequestParam(required = false) @Nullable String atLeast,
            Locale locale,
            Model model) {
        await(atLeast);
        var ref = new PolicyRef(policyId, version);
        var day = today();
        var found = book.version(actor, ref, day);
        var isDraft = found.standing() == Standing.DRAFT;
        model.addAttribute("policyId", policyId);
        model.addAttribute("today", day);
        model.addAttribute("v", found);
        model.addAttribute("m", ModelView.of(book.text(actor, ref, found.sha256())));
        var words = new Wording(messages, locale);
        model.addAttribute("flaws", flaws(found, words));
        model.addAttribute("scopes", scopes(found, words));
        model.addAttribute("other", other(book.detail(actor, policyId, day), version));
        model.addAttribute("mayDraft", mayDraft(actor));
        model.addAttribute("mayWork", mayDraft(actor) && isDraft);
        model.addAttribute("mayAdopt", actor.role() == Role.ADMINISTRATOR);
        model.addAttribute("refusals", Refusals.CODES);
        return "policy-version";
    }

    @GetMapping("/policies/{policyId}/difference")
    String difference(
            Actor actor,
            @PathVariable String policyId,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            Model model) {
        var before = requireNonNullElse(QueryText.text(from), "");
        var after = requireNonNullElse(QueryText.text(to), "");
        var found =
                book.difference(
                        actor, new PolicyRef(policyId, before), new PolicyRef(policyId, after));
        model.addAttribute("policyId", policyId);
        model.addAttribute("name", Listed.of(book.detail(actor, policyId, today())).name());
        model.addAttribute("from", before);
        model.addAttribute("to", after);
        model.addAttribute("differences", TableChange.byTable(found));
        return "policy-difference";
    }

    private static List<Told> flaws(VersionView version, Wording words) {
        var check = version.preparation().check();
        return check == null ? List.of() : Telling.tellFlaws(check.flaws(), words);
    }

    /** What a reader compares with: the version in force, or the one before. */
    private static @Nullable String other(PolicyBook.Detail detail, String version) {
        if (detail.inForce() != null && !detail.inForce().equals(version)) {
            return detail.inForce();
        }
        var names = detail.versions().stream().map(VersionView::version).toList();
        var at = names.indexOf(version);
        return at > 0 ? names.get(at - 1) : null;
    }

    /** What each trial looked at, by its question. */
    private Map<String, String> scopes(VersionView version, Wording words) {
        var known = names.lookup();
        return version.preparation().simulations().stream()
                .collect(
                        Collectors.toMap(
                                Preparation.Simulation::question,
                                trial -> ScopeWords.say(trial.scope(), words, known),
                                (one, _) -> one));
    }

    private static boolean mayDraft(Actor actor) {
        return actor.role() == Role.POLICY_MAKER || actor.role() == Role.ADMINISTRATOR;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Wording.ZONE));
    }

    private void await(@Nullable String atLeast) {
        position.await(atLeast, BookProjection.NAME);
    }
}

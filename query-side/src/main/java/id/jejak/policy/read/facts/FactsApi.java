package id.jejak.policy.read.facts;

import id.jejak.policy.rules.facts.Fact;
import id.jejak.policy.rules.facts.FactDictionary;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/** Every fact with its type, unit, meaning, window, allowed words and source events. */
@RestController
class FactsApi {
    @GetMapping("/api/policies/facts")
    List<Fact> facts() {
        return FactDictionary.ALL;
    }
}

package id.jejak.infra.app;

import id.jejak.deciding.LivePolicies;
import id.jejak.infra.dmn.KieCells;
import id.jejak.infra.dmn.KieCheck;
import id.jejak.infra.dmn.KieEngine;
import id.jejak.policy.read.book.BookPolicies;
import id.jejak.policy.rules.CellCheck;
import id.jejak.policy.rules.Engines;
import id.jejak.policy.rules.ModelCheck;
import id.jejak.policy.rules.Policies;
import id.jejak.policy.rules.compiled.CompiledEngine;
import id.jejak.policy.rules.facts.FactDictionary;
import id.jejak.policy.rules.histories.Histories;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** What decides. */
@Configuration(proxyBeanMethods = false)
class PolicyConfiguration {
    /**
     * Loads nothing before the first model that has to be checked, or is beyond the fast engine.
     */
    @Bean
    KieEngine referenceEngine() {
        return new KieEngine();
    }

    @Bean
    Engines engines(KieEngine reference) {
        return new Engines(new CompiledEngine(), reference);
    }

    @Bean
    ModelCheck modelCheck(KieEngine reference) {
        return new KieCheck(FactDictionary.ALL, reference);
    }

    @Bean
    CellCheck cellCheck() {
        return new KieCells();
    }

    /** Read on by whoever needs them first: decisions, or questions what would have been. */
    @Bean
    Histories histories() {
        return new Histories();
    }

    /** A process without commands follows the book, which may be a moment behind the ledger. */
    @Bean
    @Primary
    Policies policies(ObjectProvider<LivePolicies> live, ObjectProvider<BookPolicies> book) {
        var deciding = live.getIfAvailable();
        return deciding == null ? book.getObject() : deciding;
    }
}

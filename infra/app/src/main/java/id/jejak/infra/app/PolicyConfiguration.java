package id.jejak.infra.app;

import id.jejak.deciding.LivePolicies;
import id.jejak.policy.read.book.BookPolicies;
import id.jejak.policy.rules.Engines;
import id.jejak.policy.rules.ModelCheck;
import id.jejak.policy.rules.Policies;
import id.jejak.policy.rules.compiled.CompiledEngine;
import id.jejak.policy.rules.compiled.Structure;
import id.jejak.policy.rules.tables.DmnReader;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** What decides. */
@Configuration(proxyBeanMethods = false)
class PolicyConfiguration {
    @Bean
    Engines engines() {
        return new Engines(new CompiledEngine(), new CompiledEngine());
    }

    @Bean
    ModelCheck modelCheck() {
        return model -> Structure.findings(DmnReader.read(model.dmn()));
    }

    /** A process without commands follows the book, which may be a moment behind the ledger. */
    @Bean
    @Primary
    Policies policies(ObjectProvider<LivePolicies> live, ObjectProvider<BookPolicies> book) {
        var deciding = live.getIfAvailable();
        return deciding == null ? book.getObject() : deciding;
    }
}

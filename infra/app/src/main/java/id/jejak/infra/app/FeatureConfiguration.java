package id.jejak.infra.app;

import id.jejak.competency.write.dictionary.ShipNationalDictionary;
import id.jejak.deciding.Commands;
import id.jejak.deciding.Facts;
import id.jejak.deciding.LivePolicies;
import id.jejak.infra.role.OnSide;
import id.jejak.infra.role.Side;
import id.jejak.ledger.Ledger;
import id.jejak.policy.rules.Engines;
import id.jejak.policy.rules.shipped.ShippedModels;
import id.jejak.policy.rules.shipped.ShippedPolicies;
import id.jejak.policy.write.policy.ShipOfficialPolicies;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;

@OnSide(Side.COMMANDS)
@Configuration(proxyBeanMethods = false)
class FeatureConfiguration {
    @Bean
    ShipNationalDictionary shipNationalDictionary(Commands commands) {
        return new ShipNationalDictionary(commands);
    }

    @Bean
    ShipOfficialPolicies shipOfficialPolicies(
            Commands commands, LivePolicies policies, Clock clock) {
        return new ShipOfficialPolicies(commands, policies, ShippedModels.all(), clock);
    }

    @Bean
    LivePolicies livePolicies(Facts facts, Engines engines, Ledger ledger) {
        return new LivePolicies(facts, ShippedPolicies.get(), engines, ledger::head);
    }
}

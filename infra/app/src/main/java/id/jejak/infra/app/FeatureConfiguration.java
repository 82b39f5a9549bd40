package id.jejak.infra.app;

import id.jejak.competency.write.dictionary.ShipNationalDictionary;
import id.jejak.deciding.Commands;
import id.jejak.infra.role.OnSide;
import id.jejak.infra.role.Side;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@OnSide(Side.COMMANDS)
@Configuration(proxyBeanMethods = false)
class FeatureConfiguration {
    @Bean
    ShipNationalDictionary shipNationalDictionary(Commands commands) {
        return new ShipNationalDictionary(commands);
    }
}

package id.jejak.voice.read.said;

import id.jejak.pages.AgencyTab;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the public says, among the pages of an agency. */
@Configuration(proxyBeanMethods = false)
class VoiceTab {
    static final AgencyTab TAB = AgencyTab.ofFigures("voice.title", 80, "/voices");

    @Bean
    AgencyTab tabOfVoices() {
        return TAB;
    }
}

package uk.rubric.web;

import jakarta.servlet.MultipartConfigElement;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import uk.rubric.check.CaseChecks;
import uk.rubric.documents.Scratch;
import uk.rubric.report.Reports;

/** Wires the pages; whoever imports it provides the {@link CaseChecks} that they ask. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = UserDetailsServiceAutoConfiguration.class)
@Import(CheckPages.class)
public class WebConfiguration {

    /** Nothing but this server's own style sheets and pictures; no script at all, no frame, no form to anywhere else. */
    static final String CONTENT_SECURITY_POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; "
            + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    /** Everybody who reaches the server may use it, each seeing only what his own session checked; a login goes in here. */
    @Bean
    SecurityFilterChain doors(HttpSecurity http, MultipartConfigElement uploads) {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .addFilterBefore(new UploadTooLarge(uploads.getMaxRequestSize()), CsrfFilter.class)
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                        .permissionsPolicyHeader(
                                policy -> policy.policy("camera=(), microphone=(), geolocation=(), clipboard-read=()")))
                .logout(logout -> logout.disable())
                .requestCache(cache -> cache.disable())
                .build();
    }

    /** Style sheets of the design system, each read and stripped once. */
    @Bean
    WebMvcConfigurer styles() {
        return new WebMvcConfigurer() {
            @Override
            public void addResourceHandlers(ResourceHandlerRegistry registry) {
                registry.addResourceHandler("/webjars/**")
                        .addResourceLocations("classpath:/META-INF/resources/webjars/")
                        .resourceChain(true)
                        .addTransformer(new WithoutFonts());
            }
        };
    }

    @Bean
    Scratch scratch() {
        return Scratch.inTemporaryFolder();
    }

    /** Uploads land beside the cases, so that they are swept with them if the server is killed half-way. */
    @Bean
    MultipartConfigElement uploads(Scratch scratch, @Value("${rubric.web.largest-upload:512MB}") DataSize largest)
            throws IOException {
        return new MultipartConfigElement(
                scratch.newFolder("upload-").toString(), largest.toBytes(), largest.toBytes(), 0);
    }

    @Bean
    CheckQueue checkQueue(CaseChecks checks) {
        return new CheckQueue(checks);
    }

    @Bean
    Reports reports() {
        return new Reports();
    }
}

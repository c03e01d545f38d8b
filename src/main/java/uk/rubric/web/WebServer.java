package uk.rubric.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import uk.rubric.check.CaseChecks;

/** A running server of the pages. */
public final class WebServer implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private WebServer(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts serving; port 0 takes any free one. */
    public static WebServer start(CaseChecks checks, String address, int port) {
        SpringApplication application = new SpringApplication(WebConfiguration.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setDefaultProperties(settings(address, port));
        application.addInitializers(context -> context.getBeanFactory().registerSingleton("caseChecks", checks));
        return new WebServer(application.run());
    }

    /** The port it listens on. */
    public int port() {
        return context instanceof ServletWebServerApplicationContext server && server.getWebServer() != null
                ? server.getWebServer().getPort()
                : 0;
    }

    /** Waits until the process is told to end. */
    public void serveUntilEnded() {
        try {
            Thread.currentThread().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        context.close();
    }

    /** The server's settings; each can be set anew from outside, as with any Spring Boot program. */
    static Map<String, Object> settings(String address, int port) {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("server.address", address);
        settings.put("server.port", port);
        settings.put("server.shutdown", "immediate");
        settings.put("server.servlet.session.timeout", "30m");
        settings.put("server.servlet.session.tracking-modes", "cookie");
        settings.put("server.servlet.session.cookie.http-only", true);
        settings.put("server.servlet.session.cookie.same-site", "strict");
        // A case file sent as single documents has many parts.
        settings.put("server.tomcat.max-part-count", 1000);
        // Enough of a refused upload is read away for the browser to see the answer.
        settings.put("server.tomcat.max-swallow-size", "1GB");
        settings.put("spring.web.error.include-message", "never");
        settings.put("spring.main.log-startup-info", false);
        settings.put("logging.level.root", "warn");
        return settings;
    }
}

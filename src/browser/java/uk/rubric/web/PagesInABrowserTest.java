package uk.rubric.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.rubric.report.PagePictures;
import uk.rubric.report.ReportFormat;
import uk.rubric.report.Reports;
import uk.rubric.report.SampleCheck;
import uk.rubric.report.Values;

/** The pages as people meet them: in a browser, by keyboard, on a narrow screen, without scripts, with a screen reader's eyes. */
class PagesInABrowserTest {

    /** Where Debian puts the browser; another may be named. */
    private static final Path CHROMIUM = Path.of(System.getProperty("rubric.chromium", "/usr/bin/chromium"));

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** WCAG 2.2, levels A and AA, as the axe engine tags them. A page that looks again by itself can be told to stop, which it cannot see. */
    private static final String LOOK = "axe => axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],"
            + " rules: {'meta-refresh': {enabled: false}}})"
            + ".then(r => r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.target.join(' ')).join(', ')))";

    private static final FakeChecks CHECKS = new FakeChecks();

    private static WebServer server;
    private static Playwright playwright;
    private static Browser browser;

    @TempDir
    private Path folder;

    @BeforeAll
    static void opens() {
        server = WebServer.start(CHECKS, "127.0.0.1", 0);
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(QUIET));
    }

    @AfterAll
    static void closes() {
        browser.close();
        playwright.close();
        server.close();
    }

    @Test
    void everyPageMeetsTheAccessibilityRules() {
        walk(new Browser.NewContextOptions(), page -> assertThat(faults(page)).as(page.url()).isEmpty());
    }

    @Test
    void everyPageFitsANarrowScreen() {
        walk(
                new Browser.NewContextOptions().setViewportSize(320, 800),
                page -> assertThat(page.evaluate("document.scrollingElement.scrollWidth"))
                        .as(page.url())
                        .isEqualTo(320));
    }

    @Test
    void everyPageWorksWithoutScripts() {
        walk(new Browser.NewContextOptions().setJavaScriptEnabled(false), page -> assertThat(page.locator("h1").count())
                .as(page.url())
                .isEqualTo(1));
    }

    @Test
    void theBrowserRefusesNothingThatAPageAsksFor() {
        List<String> said = new ArrayList<>();
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            page.onConsoleMessage(message -> said.add(message.text()));
            page.onPageError(said::add);
            page.onRequest(request -> {
                if (!request.url().startsWith(address()) && !request.url().startsWith("data:")) {
                    said.add("asked for " + request.url());
                }
            });
            throughACheck(page, at -> {});
        }
        assertThat(said).isEmpty();
    }

    @Test
    void theKeyboardReachesTheMainPartFirst() {
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            page.navigate(address());
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.textContent").toString().strip())
                    .isEqualTo("Skip to main content");
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.closest('main') !== null")).isEqualTo(true);
        }
    }

    @Test
    void theReportFileMeetsTheSameRules() throws IOException {
        Path report = folder.resolve("report.html");
        Files.write(
                report,
                new Reports().write(
                        ReportFormat.HTML,
                        SampleCheck.result(),
                        PagePictures.embedded(SampleCheck.openCase()),
                        Values.SHOWN));
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(320, 800))) {
            Page page = context.newPage();
            page.navigate(report.toUri().toString());
            assertThat(faults(page)).isEmpty();
            assertThat(page.evaluate("document.scrollingElement.scrollWidth")).isEqualTo(320);
        }
    }

    private void walk(Browser.NewContextOptions options, Consumer<Page> look) {
        try (BrowserContext context = browser.newContext(options)) {
            Page page = context.newPage();
            page.navigate(address());
            page.getByRole(AriaRole.BUTTON, named("Check")).click();
            assertThat(page.title()).startsWith("Error");
            look.accept(page);
            page.navigate(address() + "nowhere");
            look.accept(page);
            send(page, "refused.zip");
            page.waitForSelector("text=Did you mean");
            look.accept(page);
            throughACheck(page, look);
        }
    }

    /** From the start page over the progress page and the result to each document, and to the end of the check. */
    private void throughACheck(Page page, Consumer<Page> look) {
        CountDownLatch held = new CountDownLatch(1);
        CHECKS.hold = held;
        try {
            send(page, "case.zip");
            page.waitForSelector("text=Read 3 of 8 documents");
            look.accept(page);
            page.click("text=Stop that");
            assertThat(page.locator("meta[http-equiv=refresh]").count()).isZero();
            look.accept(page);
            page.click("text=let it look again");
            assertThat(page.locator("meta[http-equiv=refresh]").count()).isEqualTo(1);
        } finally {
            held.countDown();
        }
        page.waitForSelector("h1:not(:text('Checking'))");
        String result = page.url();
        look.accept(page);
        List<String> documents = new ArrayList<>();
        page.locator("main a[href*='/documents/']").all().forEach(link -> documents.add(link.getAttribute("href")));
        assertThat(documents).isNotEmpty();
        documents.stream().map(link -> link.replaceAll("#.*", "")).distinct().forEach(link -> {
            page.navigate(address() + link.substring(1));
            look.accept(page);
        });
        page.navigate(result);
        page.locator("form button").last().click();
        page.waitForSelector("text=The case was removed");
        look.accept(page);
    }

    private void send(Page page, String name) {
        page.navigate(address());
        Path file = folder.resolve(name);
        try {
            Files.writeString(file, "a case");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        page.getByLabel("Case file").setInputFiles(file);
        page.getByRole(AriaRole.BUTTON, named("Check")).click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static List<?> faults(Page page) {
        // Handed over by the debugger, since the pages allow no script of their own or anybody's.
        page.evaluate(AXE);
        return (List<?>) page.evaluate("(" + LOOK + ")(window.axe)");
    }

    private static final String AXE = engine();

    private static String engine() {
        try (InputStream file = requireNonNull(PagesInABrowserTest.class.getResourceAsStream("/axe.min.js"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String address() {
        return "http://127.0.0.1:" + server.port() + "/";
    }
}

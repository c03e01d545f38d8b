package uk.rubric.rulebook.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.rubric.ShippedCopy;
import uk.rubric.authored.Fault;

/** A rulebook loads whole or not at all, and quickly when nothing changed. */
class DroolsRulebooksTest {

    @TempDir
    Path folder;

    @Test
    void takesCompiledRulesFromTheCacheTheSecondTime() {
        Shipped.rulebook();
        assertThat(DroolsRulebooks.load(Shipped.RULES, Shipped.guidance(), Shipped.CACHE))
                .isInstanceOfSatisfying(DroolsRulebooks.Ready.class, ready -> {
                    assertThat(ready.compiled()).isFalse();
                    assertThat(ready.engine().rulebook().cards())
                            .hasSameSizeAs(ready.source().rules().stream()
                                    .filter(rule -> rule.id().isPresent())
                                    .toList());
                });
    }

    @Test
    void passesOverADamagedCache() throws IOException {
        RuleCache cache = new RuleCache(folder);
        byte[] jar = {'P', 'K', 1, 2, 3};
        cache.write("sha256:x", jar);
        assertThat(cache.read("sha256:x"))
                .hasValueSatisfying(kept -> assertThat(kept).isEqualTo(jar));
        byte[] kept = Files.readAllBytes(cache.file("sha256:x"));
        kept[kept.length - 1]++;
        Files.write(cache.file("sha256:x"), kept);
        assertThat(cache.read("sha256:x")).isEmpty();
        Files.write(cache.file("sha256:x"), new byte[3]);
        assertThat(cache.read("sha256:x")).isEmpty();
    }

    @Test
    void keepsTheRulesOfAnotherChecksumApart() {
        RuleCache cache = new RuleCache(folder);
        assertThat(cache.file("sha256:x")).isNotEqualTo(cache.file("sha256:y"));
    }

    @Test
    void runsWithoutAPlaceForTheCache() throws IOException {
        Path file = Files.writeString(folder.resolve("not-a-folder"), "");
        RuleCache cache = new RuleCache(file);
        cache.write("sha256:x", new byte[] {1});
        assertThat(cache.read("sha256:x")).isEmpty();
    }

    @Test
    void blamesThePhraseWhoseMeaningCannotBeCompiled() throws IOException {
        ShippedCopy.of("rules", folder);
        Path phrases = folder.resolve("vocabulary/details.dsl");
        String text = Files.readString(phrases);
        String phrase = "[when]It shows when somebody is not available=";
        int line = (int) text.substring(0, text.indexOf(phrase)).lines().count() + 1;
        Files.writeString(phrases, text.replace(phrase + "$it : Detail( kind ==", phrase + "$it : Detail( kind = ="));
        assertThat(DroolsRulebooks.load(folder, Shipped.guidance(), folder.resolve("cache")))
                .isInstanceOfSatisfying(
                        DroolsRulebooks.Broken.class,
                        broken -> assertThat(broken.faults())
                                .extracting(Fault::text)
                                .anyMatch(fault -> fault.startsWith("rules/vocabulary/details.dsl:" + line + ": ")));
    }

    @Test
    void refusesARulebookWithAFaultOfForm() throws IOException {
        ShippedCopy.of("rules", folder);
        Files.delete(folder.resolve("tables/who-may-see-what.csv"));
        assertThat(DroolsRulebooks.load(folder, Shipped.guidance(), folder.resolve("cache")))
                .isInstanceOfSatisfying(
                        DroolsRulebooks.Broken.class,
                        broken -> assertThat(broken.faults())
                                .extracting(Fault::file)
                                .containsExactly("rules/tables/who-may-see-what.csv"));
    }
}

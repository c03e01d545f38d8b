package uk.rubric.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A small guidance folder, right in every point, for tests to spoil. */
record WrittenGuidance(Path folder) {

    static final String ADDRESS = "edition-1/part-03-contact-details/3.1-home-address.md";
    static final String BIRTH = "edition-1/part-03-contact-details/3.5-date-of-birth.md";
    static final String EXEMPTIONS = "edition-1/exemptions.md";
    static final String EDITIONS = "editions.yaml";

    static final String ADDRESS_PAGE = """
            ---
            paragraph: 3.1
            title: Redact the home address of a witness
            severity: S2
            checked-by: rule
            sources:
              - 'Example Act, section 1: addresses'
            ---

            ## What to do

            Redact it. See paragraph 3.5.

            ## Why

            It tells where somebody lives.

            ## Avoid and prefer

            Prefer a black box.

            ## Exemptions

            X1.

            ## When unsure

            Ask.
            """;

    static final String BIRTH_PAGE = ADDRESS_PAGE
            .replace("paragraph: 3.1", "paragraph: 3.5")
            .replace("checked-by: rule", "severities: {2: S3}\nchecked-by: both\nreason: Ages can matter.")
            .replace("paragraph 3.5", "paragraph 3.1");

    static WrittenGuidance in(Path folder) {
        return new WrittenGuidance(folder)
                .with(EDITIONS, """
                        editions:
                          - edition: 1
                            in-force: 2026-01-01
                            approved-by: Example board
                        """)
                .with(ADDRESS, ADDRESS_PAGE)
                .with(BIRTH, BIRTH_PAGE)
                .with(EXEMPTIONS, """
                        # Exemptions

                        ## <a id="x1"></a>X1 The defendant's own details

                        They are known.

                        **Facts needed:** whose they are.
                        """);
    }

    WrittenGuidance with(String file, String text) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** The same guidance with a slip in one file; the words to be replaced have to be there. */
    WrittenGuidance changing(String file, String words, String slip) {
        assertThat(text(file)).contains(words);
        return with(file, text(file).replace(words, slip));
    }

    String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Guidance loaded() {
        GuidanceReader.Result result = GuidanceReader.read(folder);
        assertThat(result).isInstanceOf(GuidanceReader.Loaded.class);
        return ((GuidanceReader.Loaded) result).guidance();
    }

    Edition edition() {
        return loaded().editions().getFirst();
    }

    List<String> faults() {
        return switch (GuidanceReader.read(folder)) {
            case GuidanceReader.Loaded loaded -> List.of();
            case GuidanceReader.Broken broken ->
                broken.faults().stream()
                        .map(fault -> fault.text().replaceFirst("^policy-docs/", ""))
                        .toList();
        };
    }
}

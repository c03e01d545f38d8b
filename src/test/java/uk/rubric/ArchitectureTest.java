package uk.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The house: which package may import which, and where a library may live. The table is the documentation. */
class ArchitectureTest {

    private static final String ROOT = "uk.rubric";

    /** package -> the packages it may import. */
    private static final Map<String, Set<String>> ARROWS = new LinkedHashMap<>();

    /** library -> the packages it may stand in. */
    private static final Map<String, Set<String>> LIBRARIES = new LinkedHashMap<>();

    static {
        ARROWS.put("authored", Set.of());
        ARROWS.put("guidance", Set.of("authored"));
        ARROWS.put("documents", Set.of());
        ARROWS.put("documents.reading", Set.of("documents"));
        ARROWS.put("facts", Set.of("documents"));
        ARROWS.put("facts.detection", Set.of("documents", "facts"));
        ARROWS.put("facts.extraction", Set.of("documents", "facts", "facts.detection"));
        ARROWS.put("rulebook", Set.of("authored", "guidance", "documents", "facts"));
        ARROWS.put("rulebook.drools", Set.of("authored", "guidance", "documents", "facts", "rulebook"));
        ARROWS.put("check", Set.of("authored", "guidance", "documents", "facts", "facts.extraction", "rulebook"));
        ARROWS.put("report", Set.of("authored", "guidance", "documents", "facts", "rulebook", "check"));
        ARROWS.put("authoring", Set.of("authored", "guidance", "documents", "facts", "rulebook", "check", "report"));
        ARROWS.put("redaction.files", Set.of("documents", "documents.reading"));
        ARROWS.put(
                "redaction",
                Set.of(
                        "redaction.files",
                        "authored",
                        "guidance",
                        "documents",
                        "facts",
                        "facts.detection",
                        "rulebook",
                        "check",
                        "report"));
        ARROWS.put("web", Set.of("authored", "guidance", "documents", "facts", "rulebook", "check", "report"));
        ARROWS.put(
                "cli",
                Set.of(
                        "authored",
                        "guidance",
                        "documents",
                        "facts",
                        "rulebook",
                        "check",
                        "report",
                        "authoring",
                        "redaction"));

        LIBRARIES.put("org.snakeyaml", Set.of("authored"));
        LIBRARIES.put("org.commonmark", Set.of("report"));
        LIBRARIES.put("org.apache.tika", Set.of("documents.reading"));
        LIBRARIES.put("org.apache.pdfbox", Set.of("documents.reading", "redaction.files", "report"));
        LIBRARIES.put("org.apache.poi", Set.of("documents.reading"));
        LIBRARIES.put("org.bytedeco", Set.of("documents.reading"));
        LIBRARIES.put("com.google.zxing", Set.of("documents.reading"));
        LIBRARIES.put("com.google.i18n", Set.of("facts.detection"));
        LIBRARIES.put("org.kie", Set.of("rulebook.drools"));
        LIBRARIES.put("org.drools", Set.of("rulebook.drools"));
        LIBRARIES.put("tools.jackson", Set.of("report", "authoring", "redaction", "redaction.files"));
        LIBRARIES.put("org.thymeleaf", Set.of("report", "authoring"));
        LIBRARIES.put("picocli", Set.of("cli"));
        LIBRARIES.put("org.springframework", Set.of("", "web"));
        LIBRARIES.put("com.fasterxml.jackson.databind", Set.of());
    }

    private static JavaClasses classes;

    @BeforeAll
    static void readsTheClasses() {
        classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(ROOT);
        assertThat(classes).isNotEmpty();
    }

    @Test
    void importsRunOneWay() {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass type : classes) {
            String from = feature(type);
            if (from.isEmpty()) {
                continue;
            }
            Set<String> allowed = ARROWS.get(from);
            if (allowed == null) {
                wrong.add("the package " + from + " is not in the table");
                continue;
            }
            type.getDirectDependenciesFromSelf().forEach(dependency -> {
                JavaClass target = dependency.getTargetClass();
                if (target.getPackageName().startsWith(ROOT)) {
                    String to = feature(target);
                    if (!to.equals(from) && !allowed.contains(to)) {
                        wrong.add(type.getName() + " imports " + target.getName());
                    }
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void librariesStayInTheirRooms() {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass type : classes) {
            String from = feature(type);
            type.getDirectDependenciesFromSelf().forEach(dependency -> {
                String target = dependency.getTargetClass().getName();
                LIBRARIES.forEach((library, rooms) -> {
                    if (target.startsWith(library + ".") && !rooms.contains(from)) {
                        wrong.add(type.getName() + " uses " + library);
                    }
                });
            });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void noPackageIsADrawerForOddments() {
        List<String> drawers = List.of("util", "utils", "common", "helper", "impl", "model", "dto");
        assertThat(classes)
                .noneMatch(type ->
                        drawers.stream().anyMatch(d -> ("." + type.getPackageName() + ".").contains("." + d + ".")));
    }

    private static String feature(JavaClass type) {
        String name = type.getPackageName();
        return name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1);
    }
}

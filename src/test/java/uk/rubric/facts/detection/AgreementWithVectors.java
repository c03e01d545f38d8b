package uk.rubric.facts.detection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.rubric.documents.Page;
import uk.rubric.facts.Kind;

/**
 * Counts how many outside identifier vectors are found behind their label; run by hand with the path of a file whose lines are
 * {@code value,kind,valid|invalid,source}. The vectors are not part of the project.
 */
final class AgreementWithVectors {

    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("PNC", "PNC ID: "),
            Map.entry("CRO", "CRO No: "),
            Map.entry("ASN", "ASN: "),
            Map.entry("URN", "URN: "),
            Map.entry("CCR", "Court Case ref: "),
            Map.entry("NHS", "NHS No: "),
            Map.entry("NINO", "NI number: "),
            Map.entry("DRIVER", "Driver No: "),
            Map.entry("UTR", "UTR: "),
            Map.entry("PAN", "card "),
            Map.entry("IBAN", "IBAN "),
            Map.entry("VRM", "vehicle "),
            Map.entry("IMEI", "IMEI "),
            Map.entry("PHONE", "Tel: "),
            Map.entry("POSTCODE", "Postcode: "),
            Map.entry("EMAIL", ""),
            Map.entry("IP", "IP "),
            Map.entry("MAC", "MAC "),
            Map.entry("PASSPORT", "Passport number: "),
            Map.entry("PRISON", "Prison No: "),
            Map.entry("CRIMEREF", "Crime ref: "),
            Map.entry("CAD", ""),
            Map.entry("COLLAR", ""),
            Map.entry("CROWN-CASE", "Case No: "));

    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("PNC", Kind.PNC_ID),
            Map.entry("CRO", Kind.CRO),
            Map.entry("ASN", Kind.ASN),
            Map.entry("URN", Kind.URN),
            Map.entry("CCR", Kind.CASE_REFERENCE),
            Map.entry("NHS", Kind.NHS_NUMBER),
            Map.entry("NINO", Kind.NI_NUMBER),
            Map.entry("DRIVER", Kind.DRIVER_NUMBER),
            Map.entry("UTR", Kind.TAX_REFERENCE),
            Map.entry("PAN", Kind.CARD),
            Map.entry("IBAN", Kind.IBAN),
            Map.entry("VRM", Kind.VRM),
            Map.entry("IMEI", Kind.DEVICE_ID),
            Map.entry("PHONE", Kind.PHONE),
            Map.entry("POSTCODE", Kind.POSTCODE),
            Map.entry("EMAIL", Kind.EMAIL),
            Map.entry("IP", Kind.IP_ADDRESS),
            Map.entry("MAC", Kind.DEVICE_ID),
            Map.entry("PASSPORT", Kind.PASSPORT),
            Map.entry("PRISON", Kind.PRISON_NUMBER),
            Map.entry("CRIMEREF", Kind.CASE_REFERENCE),
            Map.entry("CAD", Kind.CASE_REFERENCE),
            Map.entry("COLLAR", Kind.POLICE_NUMBER),
            Map.entry("CROWN-CASE", Kind.CASE_REFERENCE));

    private AgreementWithVectors() {}

    /** Prints, for each kind, how many valid vectors were found, and the misses by line number, never the values. */
    public static void main(String[] arguments) throws IOException {
        Detectors detectors = Detectors.standard();
        Map<String, int[]> counts = new TreeMap<>();
        List<String> lines = Files.readAllLines(Path.of(arguments[0]));
        for (int i = 1; i < lines.size(); i++) {
            String[] fields = lines.get(i).split(",", 4);
            if (fields.length < 4 || !fields[2].equals("valid") || !KINDS.containsKey(fields[1])) {
                continue;
            }
            Kind kind = KINDS.get(fields[1]);
            String text = LABELS.get(fields[1]) + fields[0];
            boolean found = detectors.detect(Page.ofText(1, text)).stream().anyMatch(d -> d.kind() == kind);
            int[] count = counts.computeIfAbsent(fields[1], k -> new int[2]);
            count[0]++;
            count[1] += found ? 1 : 0;
            if (!found) {
                System.out.println("missed: " + fields[1] + " in line " + (i + 1));
            }
        }
        counts.forEach((kind, count) -> System.out.println(kind + " " + count[1] + "/" + count[0]));
    }
}

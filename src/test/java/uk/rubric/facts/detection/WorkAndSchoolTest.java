package uk.rubric.facts.detection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.rubric.facts.Kind;

/** What people do for a living, where they work, and where they learn. */
class WorkAndSchoolTest {

    @Test
    void anOccupationStandsBehindALabelOrAQuestion() {
        assertThat(Found.of(Kind.OCCUPATION, "Role: warehouse operative\nOcc: barista"))
                .containsExactly("warehouse operative", "barista");
        assertThat(Found.of(Kind.OCCUPATION, "What do you do for a living? dental hygienist"))
                .containsExactly("dental hygienist");
    }

    @Test
    void anOccupationIsSaidOfSomebody() {
        assertThat(Found.of(Kind.OCCUPATION, "He is an IT technician these days. My mum, a retired miner, said so."))
                .containsExactly("IT technician", "retired miner");
        assertThat(Found.of(
                        Kind.OCCUPATION, "has worked here as a hod carrier and, most recently, as a delivery driver."))
                .contains("delivery driver");
        assertThat(Found.of(Kind.OCCUPATION, "SH: carer, lives alone. This 32 year old nail technician attended"))
                .containsExactly("carer", "nail technician");
    }

    @Test
    void anOccupationFillsACell() {
        assertThat(Found.of(Kind.OCCUPATION, "1\tAmira SAMPLE\tPharmacist\t05/06/1984"))
                .containsExactly("Pharmacist");
    }

    @Test
    void aSurnameOrStreetIsNoOccupation() {
        assertThat(Found.of(Kind.OCCUPATION, "Place: Weaver Street\nSubject: Baker trial\nBaker:\tWho is it?"))
                .isEmpty();
    }

    @Test
    void aWorkplaceStandsBehindWhatPeopleDo() {
        assertThat(Found.of(
                        Kind.WORKPLACE,
                        "He drives for Snappy Parcels. She does three nights, she works on the tills at Heron Foods."))
                .containsExactly("Snappy Parcels", "Heron Foods");
        assertThat(Found.of(
                        Kind.WORKPLACE,
                        "I am the assistant manager at Invented Stores, off sick from Sample & Price Agents"))
                .containsExactly("Invented Stores", "Sample & Price Agents");
        assertThat(Found.of(Kind.WORKPLACE, "a registrar in emergency medicine at Invented General Hospital."))
                .containsExactly("Invented General Hospital");
    }

    @Test
    void somebodyIsOfAnOrganisation() {
        assertThat(Found.of(Kind.WORKPLACE, "Our contractor, Andrei BRIGSLEY of Invented Scaffolding, came"))
                .containsExactly("Invented Scaffolding");
        assertThat(Found.of(Kind.WORKPLACE, "Andrei BRIGSLEY of Rose Cottage, Jane of 4 Example Road"))
                .isEmpty();
    }

    @Test
    void peopleAndTownsAreNoFirms() {
        assertThat(Found.of(Kind.WORKPLACE, "She works for Jane. He works in Leeds. I work for 3 hours."))
                .isEmpty();
    }

    @Test
    void schoolsEndInManyWords() {
        assertThat(Found.of(Kind.SCHOOL, "goes to St Wilfrid's RC Primary, pupil at The Larches Special School"))
                .containsExactly("St Wilfrid's RC Primary", "The Larches Special School");
        assertThat(Found.of(Kind.SCHOOL, "He attends Ysgol Bro Sample and I was in Year 9 at Hallam Grange."))
                .containsExactly("Ysgol Bro Sample", "Hallam Grange");
        assertThat(Found.of(Kind.SCHOOL, "Ofsted Good 2023 * Eco-School, Sample High Street"))
                .isEmpty();
    }

    @Test
    void whatPeopleHaveOfTheirEmployerTellsWhereTheyWork() {
        assertThat(
                        Found.of(
                                Kind.WORKPLACE,
                                "My work pass from Example Nightclub and wages from Example Nursing Agency. I am off work (Example Care Group, my boss rang)."))
                .containsExactly("Example Nightclub", "Example Nursing Agency", "Example Care Group");
        assertThat(Found.of(Kind.WORKPLACE, "She does days at Example Timber Yard, on the tills."))
                .containsExactly("Example Timber Yard");
    }
}
